import { reportNumbers } from "./shared/number-flaw";
import type { Rule } from "./rule";

/** A number is skipped: a row may be missing. Or it comes later: rows are out of order. */
export const numberGap: Rule = {
  id: "number-gap",
  severity: "info",
  messages: ["skipped", "order"],
  check(plan, report) {
    reportNumbers(plan, "gap", "skipped", report);
    reportNumbers(plan, "order", "order", report);
  },
};
