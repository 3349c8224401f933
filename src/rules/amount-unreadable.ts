import { rowsOf } from "../plan/walk";
import type { Rule } from "./rule";

/** A cost cell that holds something else than one amount. */
export const amountUnreadable: Rule = {
  id: "amount-unreadable",
  severity: "error",
  messages: ["unreadable", "several", "formula"],
  check(plan, report) {
    for (const { section, activity } of rowsOf(plan)) {
      const { cost } = activity;
      if (cost.flaw === null || cost.flaw === "irregular") continue;
      report({ on: cost, message: cost.flaw, data: { text: cost.text }, section, activity, actual: cost.text });
    }
  },
};
