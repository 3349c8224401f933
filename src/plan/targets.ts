import type { Indicator, Plan, Section, TargetField } from "./model";

/** Every target of the plan's indicators, the year's and the final one. */
export function* targetsOf(
  plan: Plan,
): Generator<{ section: Section; indicator: Indicator; which: "yearTarget" | "finalTarget"; target: TargetField }> {
  for (const section of plan.sections) {
    for (const indicator of section.indicators) {
      for (const which of ["yearTarget", "finalTarget"] as const) {
        const target = indicator[which];
        if (target) yield { section, indicator, which, target };
      }
    }
  }
}
