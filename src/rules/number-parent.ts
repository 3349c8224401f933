import { reportNumbers } from "./shared/number-flaw";
import type { Rule } from "./rule";

/** A number that does not continue the number of the activity under which it stands. */
export const numberParent: Rule = {
  id: "number-parent",
  severity: "warning",
  messages: ["place"],
  check: (plan, report) => reportNumbers(plan, "parent", "place", report),
};
