import type Decimal from "decimal.js";
import type { Activity } from "../plan/model";
import { amountText, differs, sum, ZERO } from "../plan/money";
import { computedCost, isBrokenDown } from "../plan/rollup";
import { rowsOf, walk } from "../plan/walk";
import type { Rule } from "./rule";

/** Beyond this many sub-activities with mistakes of their own, only all of them together are tried as the cause. */
const MOST_COMBINED = 12;

/** A stated cost that differs from the sum of what stands under it, unless mistakes further down explain that. */
export const parentSum: Rule = {
  id: "parent-sum",
  severity: "error",
  messages: ["differs"],
  check(plan, report) {
    const { tolerance } = plan.settings;
    for (const { section, activity } of rowsOf(plan)) {
      const { cost, children } = activity;
      if (!cost.value || children.length === 0 || !isBrokenDown(activity)) continue;
      const stated = sum(children.map((child) => child.cost.value ?? computedCost(child) ?? ZERO));
      if (!differs(cost.value, stated, tolerance)) continue;
      const mistakes = children.map(mistakeBeneath).filter((mistake) => !mistake.isZero());
      if (isExplained(cost.value.minus(stated), mistakes)) continue;

      const expected = sum([stated, ...mistakes]);
      const data = {
        stated: amountText(cost.value),
        computed: amountText(expected),
        difference: amountText(cost.value.minus(expected)),
        count: String(children.length),
      };
      report({
        on: cost,
        message: "differs",
        data,
        section,
        activity,
        actual: data.stated,
        expected: data.computed,
        // With one cost beneath unknown, no sum can be judged.
        presumes: [cost, ...walk(children).map((child) => child.cost)],
      });
    }
  },
};

/** By how much a row's parts come to more than it states, in euros. */
function mistakeBeneath(activity: Activity): Decimal {
  const computed = computedCost(activity) ?? ZERO;
  return computed.minus(activity.cost.value ?? computed);
}

/** Whether some of the mistakes that were made beneath add up to the difference. */
function isExplained(difference: Decimal, mistakes: readonly Decimal[]): boolean {
  if (mistakes.length > MOST_COMBINED) return !differs(difference, sum(mistakes));
  let sums = [ZERO];
  for (const mistake of mistakes) sums = sums.concat(sums.map((one) => one.plus(mistake)));
  return sums.slice(1).some((one) => !differs(difference, one));
}
