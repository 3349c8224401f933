import { reportOutsideParent } from "./shared/outside-parent";
import type { Rule } from "./rule";

/** A sub-activity's period leaves its parent's; or, where most sub-activities agree, the parent's is too narrow. */
export const periodOutsideParent: Rule = {
  id: "period-outside-parent",
  severity: "warning",
  messages: ["child-start", "child-end", "parent-start", "parent-end"],
  check: (plan, report, isSound) => reportOutsideParent(plan, "period", report, isSound),
};
