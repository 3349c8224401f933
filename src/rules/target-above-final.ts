import type { Rule } from "./rule";

/** Targets are cumulative, so that the plan year's can't be above the final one. */
export const targetAboveFinal: Rule = {
  id: "target-above-final",
  severity: "warning",
  messages: ["above"],
  check(plan, report) {
    for (const section of plan.sections) {
      for (const { name, yearTarget, finalTarget } of section.indicators) {
        if (!yearTarget?.value || !finalTarget?.value || yearTarget.value.lte(finalTarget.value)) continue;
        const data = { indicator: name, year: yearTarget.value.toString(), final: finalTarget.value.toString() };
        const values = { actual: data.year, expected: data.final };
        report({ on: yearTarget, message: "above", data, section, activity: null, ...values, presumes: [finalTarget] });
      }
    }
  },
};
