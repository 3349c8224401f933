import type { Activity, ResponsibleField, Section } from "../plan/model";
import { walk } from "../plan/walk";
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
      for (const group of groupsOf(section)) {
        for (const activity of walk([group])) {
          if (activity.responsible === null || activity.responsible.text !== "") break;
          if (activity.kind !== "activity" && activity.kind !== "personnel") break;
          report({ on: activity.responsible, message: "missing", section, activity });
          break;
        }
      }
    }
  },
};

/** The rows that inherit from none: top rows, unless the section's own row names a party. */
function groupsOf(section: Section): readonly Activity[] {
  return section.tables.flatMap((table) =>
    table.roots.flatMap((root) =>
      root.kind === "section" ? (isNamed(root.responsible) ? [] : root.children) : [root],
    ),
  );
}

function isNamed(field: ResponsibleField | null): boolean {
  return field !== null && field.text !== "";
}
