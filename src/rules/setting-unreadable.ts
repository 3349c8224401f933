import type { Rule } from "./rule";

/** A cell on the sheet *Kava* that can't be read: the check goes on as if it were empty. */
export const settingUnreadable: Rule = {
  id: "setting-unreadable",
  severity: "error",
  messages: ["unreadable"],
  check(plan, report) {
    for (const one of plan.settings.unreadable) {
      const { setting, text } = one;
      report({ on: one, message: "unreadable", data: { setting, text }, section: null, activity: null, actual: text });
    }
  },
};
