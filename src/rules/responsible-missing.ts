import type { Activity, ResponsibleField, Section } from "../plan/model";
import type { Rule } from "./rule";

/**
 * No responsible party, and none above to inherit: a sub-activity takes over the party of any row before it under the
 * same activity, and everything that of the section's own row. Reported once, on the topmost row.
 */
export const responsibleMissing: Rule = {
  id: "responsible-missing",
  severity: "warning",
  messages: ["missing"],
  check(plan, report) {
    for (const section of plan.sections) {
      for (const activity of inheritingNothing(section)) {
        const { responsible, kind } = activity;
        if (responsible === null || responsible.text !== "" || (kind !== "activity" && kind !== "personnel")) continue;
        report({ on: responsible, message: "missing", section, activity });
      }
    }
  },
};

/** The rows that inherit from none: top rows, unless the section's own row names a party. */
function inheritingNothing(section: Section): readonly Activity[] {
  return section.tables.flatMap((table) =>
    table.roots.flatMap((root) =>
      root.kind === "section" ? (isNamed(root.responsible) ? [] : root.children) : [root],
    ),
  );
}

function isNamed(field: ResponsibleField | null): boolean {
  return field !== null && field.text !== "";
}
