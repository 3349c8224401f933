import { periodsOf } from "../plan/date-fields";
import { isoDay } from "../plan/day";
import { isWithin } from "../plan/order";
import type { Rule } from "./rule";

/** A period that leaves the plan year. */
export const periodOutsidePlan: Rule = {
  id: "period-outside-plan",
  severity: "warning",
  messages: ["start", "end"],
  check(plan, report) {
    if (!plan.period) return;
    const range = { from: isoDay(plan.period.start), to: isoDay(plan.period.end) };
    for (const { section, activity, field } of periodsOf(plan, "period")) {
      for (const side of ["start", "end"] as const) {
        const date = field[side];
        if (date.value === null || isWithin(date.value, plan.period)) continue;
        const actual = isoDay(date.value);
        report({
          on: date,
          message: side,
          data: { ...range, date: actual },
          section,
          activity,
          actual,
          presumes: [date],
        });
      }
    }
  },
};
