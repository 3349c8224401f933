import { flawedDates } from "../plan/date-fields";
import type { Rule } from "./rule";

/** A date that the calendar does not have, such as 31.11.2025. */
export const dateImpossible: Rule = {
  id: "date-impossible",
  severity: "error",
  messages: ["impossible"],
  check(plan, report) {
    for (const { section, activity, date } of flawedDates(plan, ["impossible"])) {
      report({ on: date, message: "impossible", data: { text: date.text }, section, activity, actual: date.text });
    }
  },
};
