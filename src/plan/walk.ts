import type { Activity, Plan, Section } from "./model";

/** Every row of a table or subtree, parents before children; a total's parts are not visited again. */
export function* walk(activities: readonly Activity[]): Generator<Activity> {
  for (const activity of activities) {
    yield activity;
    if (activity.kind !== "total") yield* walk(activity.children);
  }
}

/** Every row of a section. */
export function* activitiesOf(section: Section): Generator<Activity> {
  for (const table of section.tables) yield* walk(table.roots);
}

/** Every row of the plan with its section. */
export function* rowsOf(plan: Plan): Generator<{ section: Section; activity: Activity }> {
  for (const section of plan.sections) {
    for (const activity of activitiesOf(section)) yield { section, activity };
  }
}
