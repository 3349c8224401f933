import type { Rule } from "./rule";

/** A heading should carry its running number and the section's code, apart: `2.2. 3.5.2.2 …`. */
export const headingFormat: Rule = {
  id: "heading-format",
  severity: "info",
  messages: ["run-together", "no-running-number"],
  check(plan, report) {
    for (const section of plan.sections) {
      const { heading } = section;
      if (!heading || heading.form === "regular") continue;
      const data = { code: heading.code, running: heading.runningNumber ?? "" };
      const number = heading.runningNumber ? { expected: `${heading.runningNumber}. ${heading.code}` } : {};
      report({ on: heading, message: heading.form, data, section, activity: null, actual: heading.text, ...number });
    }
  },
};
