import { periodsOf } from "../plan/date-fields";
import { isoDay } from "../plan/day";
import { endsBeforeStart } from "../plan/order";
import type { Rule } from "./rule";

/** A timeframe that ends before it starts. */
export const timeframeOrder: Rule = {
  id: "timeframe-order",
  severity: "error",
  messages: ["order"],
  check(plan, report) {
    for (const { section, activity, field } of periodsOf(plan, "timeframe")) {
      if (!endsBeforeStart(field)) continue;
      const { start, end } = field;
      const data = { start: isoDay(start.value!), end: isoDay(end.value!) };
      report({ on: end, message: "order", data, section, activity, actual: data.end, alsoDoubts: [start] });
    }
  },
};
