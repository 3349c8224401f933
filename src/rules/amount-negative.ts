import { amountText } from "../plan/money";
import { rowsOf } from "../plan/walk";
import type { Rule } from "./rule";

/** A planned cost below zero. */
export const amountNegative: Rule = {
  id: "amount-negative",
  severity: "error",
  messages: ["negative"],
  check(plan, report) {
    for (const { section, activity } of rowsOf(plan)) {
      const { cost } = activity;
      if (!cost.value?.isNegative() || cost.value.isZero()) continue;
      const stated = amountText(cost.value);
      report({ on: cost, message: "negative", data: { stated }, section, activity, actual: stated });
    }
  },
};
