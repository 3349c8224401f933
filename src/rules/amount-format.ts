import { amountText } from "../plan/money";
import { rowsOf } from "../plan/walk";
import type { Rule } from "./rule";

/** An amount that can be read but is written in an irregular way. */
export const amountFormat: Rule = {
  id: "amount-format",
  severity: "info",
  messages: ["irregular"],
  check(plan, report) {
    for (const { section, activity } of rowsOf(plan)) {
      const { cost } = activity;
      if (cost.flaw !== "irregular" || !cost.value) continue;
      const value = amountText(cost.value);
      report({
        on: cost,
        message: "irregular",
        data: { text: cost.text, value },
        section,
        activity,
        actual: cost.text,
        expected: value,
        ...(cost.alone ? { fix: { on: cost, value: cost.value.toNumber() } } : {}),
      });
    }
  },
};
