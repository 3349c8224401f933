import { amountText } from "../plan/money";
import { computedCost, isBrokenDown } from "../plan/rollup";
import { rowsOf } from "../plan/walk";
import type { Rule } from "./rule";

/** No cost is stated although sub-activities have amounts: they are missing from the plan's total. */
export const parentAmountMissing: Rule = {
  id: "parent-amount-missing",
  severity: "error",
  messages: ["missing"],
  check(plan, report) {
    for (const { section, activity } of rowsOf(plan)) {
      const { cost } = activity;
      if (cost.text !== "" || cost.value || !isBrokenDown(activity)) continue;
      const computed = computedCost(activity)!;
      const expected = amountText(computed);
      const fix = cost.alone ? { fix: { on: cost, value: computed.toNumber() } } : {};
      report({
        on: cost,
        message: "missing",
        data: { computed: expected },
        section,
        activity,
        actual: "",
        expected,
        ...fix,
      });
    }
  },
};
