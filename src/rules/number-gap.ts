import { reportNumbers } from "./shared/number-flaw";
import type { Rule } from "./rule";

/** A number is skipped: a row may be missing. */
export const numberGap: Rule = {
  id: "number-gap",
  severity: "info",
  messages: ["skipped"],
  check: (plan, report) => reportNumbers(plan, "gap", "skipped", report),
};
