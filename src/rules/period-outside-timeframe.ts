import { periodsOf } from "../plan/date-fields";
import { isoDay } from "../plan/day";
import type { Rule } from "./rule";

/** A period that leaves its own row's timeframe. */
export const periodOutsideTimeframe: Rule = {
  id: "period-outside-timeframe",
  severity: "warning",
  messages: ["start", "end"],
  check(plan, report) {
    for (const { section, activity, field } of periodsOf(plan, "period")) {
      for (const side of ["start", "end"] as const) {
        const date = field[side];
        const limit = activity.timeframe?.[side];
        if (date.value === null || limit == null || limit.value === null) continue;
        if (side === "start" ? date.value >= limit.value : date.value <= limit.value) continue;
        const actual = isoDay(date.value);
        const expected = isoDay(limit.value);
        const data = { date: actual, timeframe: expected };
        report({ on: date, message: side, data, section, activity, actual, expected, presumes: [date, limit] });
      }
    }
  },
};
