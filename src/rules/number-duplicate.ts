import { reportNumbers } from "./shared/number-flaw";
import type { Rule } from "./rule";

/** A number that stands already under the same activity. */
export const numberDuplicate: Rule = {
  id: "number-duplicate",
  severity: "warning",
  messages: ["again"],
  check: (plan, report) => reportNumbers(plan, "duplicate", "again", report),
};
