import { targetsOf } from "../plan/targets";
import type { Rule } from "./rule";

/** A target that is no number. */
export const targetUnreadable: Rule = {
  id: "target-unreadable",
  severity: "error",
  messages: ["unreadable"],
  check(plan, report) {
    for (const { section, indicator, target } of targetsOf(plan)) {
      if (target.flaw === null) continue;
      const data = { text: target.text, indicator: indicator.name };
      report({ on: target, message: "unreadable", data, section, activity: null, actual: target.text });
    }
  },
};
