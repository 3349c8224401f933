import { periodsOf } from "../plan/date-fields";
import { isoDay } from "../plan/day";
import type { DayRange, PeriodField } from "../plan/model";
import { isWithin } from "../plan/order";
import type { Rule } from "./rule";

/** A period that leaves the plan year. */
export const periodOutsidePlan: Rule = {
  id: "period-outside-plan",
  severity: "warning",
  messages: ["start", "end", "whole"],
  check(plan, report) {
    if (!plan.period) return;
    const range = { from: isoDay(plan.period.start), to: isoDay(plan.period.end) };
    for (const { section, activity, field } of periodsOf(plan, "period")) {
      const { start, end } = field;
      if (isWholeOutside(field, plan.period)) {
        const [from, to] = [isoDay(start.value!), isoDay(end.value!)];
        const data = { ...range, start: from, end: to };
        const doubts = { presumes: [start, end], alsoDoubts: [end] };
        report({ on: start, message: "whole", data, section, activity, actual: `${from}/${to}`, ...doubts });
        continue;
      }
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

/** One cell that holds another year's period is one mistake, not two. */
function isWholeOutside({ start, end }: PeriodField, plan: DayRange): boolean {
  if (start.value === null || end.value === null || start.place !== end.place || end.value < start.value) return false;
  return end.value < plan.start || start.value > plan.end;
}
