import { targetsOf } from "../plan/targets";
import type { Rule } from "./rule";

/** An indicator without the plan year's or the final target. */
export const targetMissing: Rule = {
  id: "target-missing",
  severity: "warning",
  messages: ["yearTarget", "finalTarget"],
  check(plan, report) {
    for (const { section, indicator, which, target } of targetsOf(plan)) {
      if (target.text !== "") continue;
      report({ on: target, message: which, data: { indicator: indicator.name }, section, activity: null });
    }
  },
};
