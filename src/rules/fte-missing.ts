import { amountText } from "../plan/money";
import { wageLines } from "../plan/wages";
import type { Rule } from "./rule";

/** Wages without a stated full-time equivalent. */
export const fteMissing: Rule = {
  id: "fte-missing",
  severity: "warning",
  messages: ["missing"],
  check(plan, report) {
    for (const { section, activity, wages } of wageLines(plan)) {
      if (activity.fte?.gt(0)) continue;
      report({
        on: activity,
        message: "missing",
        data: { wages: amountText(wages) },
        section,
        activity,
        actual: activity.title,
      });
    }
  },
};
