import { flawedDates, periodsOf } from "../plan/date-fields";
import type { Rule } from "./rule";

/** A timeframe or period that does not hold two dates, or a date's cell that holds none. */
export const periodUnreadable: Rule = {
  id: "period-unreadable",
  severity: "error",
  messages: ["period", "date", "formula"],
  check(plan, report) {
    for (const { section, activity, field } of periodsOf(plan, "flawed")) {
      if (field.flaw !== "unreadable" && field.flaw !== "formula") continue;
      const message = field.flaw === "formula" ? "formula" : "period";
      report({ on: field, message, data: { text: field.text }, section, activity, actual: field.text });
    }
    for (const { section, activity, date } of flawedDates(plan, ["unreadable", "formula"])) {
      const message = date.flaw === "formula" ? "formula" : "date";
      report({ on: date, message, data: { text: date.text }, section, activity, actual: date.text });
    }
  },
};
