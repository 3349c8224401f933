import type { ResponsibleField } from "../plan/model";
import { rowsOf } from "../plan/walk";
import type { Rule } from "./rule";

/** A remark, such as an amount, in the responsible party's cell: nothing adds it up there. */
export const responsibleRemark: Rule = {
  id: "responsible-remark",
  severity: "info",
  messages: ["remark"],
  check(plan, report) {
    const seen = new Set<ResponsibleField>();
    for (const { section, activity } of rowsOf(plan)) {
      const field = activity.responsible;
      if (field?.flaw !== "remark" || seen.has(field)) continue;
      seen.add(field);
      const data = { text: field.text, name: field.value ?? "" };
      const expected = field.value ? { expected: field.value } : {};
      report({ on: field, message: "remark", data, section, activity, actual: field.text, ...expected });
    }
  },
};
