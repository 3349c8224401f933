import { reportOutsideParent } from "./shared/outside-parent";
import type { Rule } from "./rule";

/** A sub-activity's timeframe leaves its parent's; or, where most sub-activities agree, the parent's is too narrow. */
export const timeframeOutsideParent: Rule = {
  id: "timeframe-outside-parent",
  severity: "warning",
  messages: ["child-start", "child-end", "parent-start", "parent-end"],
  check: (plan, report, isSound) => reportOutsideParent(plan, "timeframe", report, isSound),
};
