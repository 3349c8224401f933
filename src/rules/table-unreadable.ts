import type { Rule } from "./rule";

/** A table that looks like a plan table and lacks a column without which it says nothing. */
export const tableUnreadable: Rule = {
  id: "table-unreadable",
  severity: "error",
  messages: ["columns"],
  check(plan, report) {
    for (const table of plan.unreadableTables) {
      const data = { columns: table.missing.join(",") };
      report({ on: table, message: "columns", data, section: null, activity: null });
    }
  },
};
