import type { Rule } from "./rule";

/** A column that was recognised by its content, since its title tells nothing. */
export const headerMissing: Rule = {
  id: "header-missing",
  severity: "warning",
  messages: ["empty", "unknown"],
  check(plan, report) {
    for (const untitled of plan.untitledColumns) {
      const { column, title, place } = untitled;
      const section =
        plan.sections.find((s) => s.tables.some((t) => t.sheet === place.sheet && holds(t.roots, place.cell?.row))) ??
        null;
      const message = title === "" ? "empty" : "unknown";
      report({ on: untitled, message, data: { columns: column, title }, section, activity: null, actual: title });
    }
  },
};

/** Whether the table begins right under a header in this row. */
function holds(roots: readonly { place: { cell: { row: number } | null } }[], headerRow = -1): boolean {
  const first = roots[0]?.place.cell?.row ?? -1;
  return first > headerRow && first <= headerRow + 3;
}
