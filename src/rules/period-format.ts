import { periodsOf } from "../plan/date-fields";
import { periodText } from "../plan/period";
import type { Rule } from "./rule";

/** A timeframe or period that can be read but is written in an irregular way, e.g. without a dash. */
export const periodFormat: Rule = {
  id: "period-format",
  severity: "info",
  messages: ["irregular"],
  check(plan, report) {
    for (const { section, activity, field } of periodsOf(plan, "flawed")) {
      const { start, end } = field;
      if (field.flaw !== "irregular" || start.value === null || end.value === null) continue;
      const expected = periodText({ start: start.value, end: end.value });
      report({
        on: field,
        message: "irregular",
        data: { text: field.text, value: expected },
        section,
        activity,
        actual: field.text,
        expected,
        ...(field.alone ? { fix: { on: field, value: expected } } : {}),
      });
    }
  },
};
