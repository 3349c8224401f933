import { periodsOf } from "../plan/date-fields";
import { isoDay, sameDayIn, yearOf } from "../plan/day";
import type { DayRange, PeriodField } from "../plan/model";
import { endsBeforeStart, isWithin } from "../plan/order";
import type { Rule } from "./rule";

/** A period that ends before it starts. */
export const periodOrder: Rule = {
  id: "period-order",
  severity: "error",
  messages: ["order", "likely"],
  check(plan, report) {
    for (const { section, activity, field } of periodsOf(plan, "period")) {
      if (!endsBeforeStart(field)) continue;
      const { start, end } = field;
      const likely = plan.period && likelyEnd(field, plan.period);
      const data = {
        start: isoDay(start.value!),
        end: isoDay(end.value!),
        likely: likely === null ? "" : isoDay(likely),
      };
      report({
        on: end,
        message: likely === null ? "order" : "likely",
        data,
        section,
        activity,
        actual: data.end,
        ...(likely === null ? {} : { expected: data.likely }),
        alsoDoubts: startIsItsOwnMistake(field, plan.period) ? [] : [start],
      });
    }
  },
};

/** The same day of the plan year, where that heals the order. */
function likelyEnd({ start, end }: PeriodField, plan: DayRange): number | null {
  const likely = sameDayIn(yearOf(plan.end), end.value!);
  return likely !== null && likely >= start.value! && isWithin(likely, plan) ? likely : null;
}

/** With both dates outside the plan year, the start is wrong whatever the end may be. */
function startIsItsOwnMistake({ start, end }: PeriodField, plan: DayRange | null): boolean {
  return plan !== null && !isWithin(start.value!, plan) && !isWithin(end.value!, plan);
}
