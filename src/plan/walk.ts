import type { Activity, Plan, Section } from "./model";

/** Every row of a table or subtree, parents before children; a total's parts are not visited again. */
export function walk(activities: readonly Activity[]): Activity[] {
  const found: Activity[] = [];
  collect(activities, found);
  return found;
}

function collect(activities: readonly Activity[], found: Activity[]): void {
  for (const activity of activities) {
    found.push(activity);
    if (activity.kind !== "total" && activity.children.length > 0) collect(activity.children, found);
  }
}

/** Every row of a section. */
export function activitiesOf(section: Section): Activity[] {
  const found: Activity[] = [];
  for (const table of section.tables) collect(table.roots, found);
  return found;
}

/** A row and its section. */
export interface Row {
  readonly section: Section;
  readonly activity: Activity;
}

/** Plans do not change once they are read, and thirty rules ask for the same rows. */
const rowsOfPlans = new WeakMap<Plan, readonly Row[]>();

/** Every row of the plan with its section. */
export function rowsOf(plan: Plan): readonly Row[] {
  let rows = rowsOfPlans.get(plan);
  if (!rows) {
    rows = plan.sections.flatMap((section) => activitiesOf(section).map((activity) => ({ section, activity })));
    rowsOfPlans.set(plan, rows);
  }
  return rows;
}
