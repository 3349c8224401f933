import type { PeriodName } from "../plan/date-fields";
import type { Activity, ActivityTable, Located, PeriodField } from "../plan/model";
import { walk } from "../plan/walk";
import type { Rule } from "./rule";

/** An activity without period or timeframe in a table where others have one. */
export const periodMissing: Rule = {
  id: "period-missing",
  severity: "warning",
  messages: ["period", "timeframe", "both"],
  check(plan, report) {
    for (const section of plan.sections) {
      for (const table of section.tables) {
        const expected = { period: someHave(table, "period"), timeframe: someHave(table, "timeframe") };
        for (const activity of activitiesIn(table)) {
          const period = expected.period ? gapIn(activity.period) : null;
          const timeframe = expected.timeframe ? gapIn(activity.timeframe) : null;
          const on = period ?? timeframe;
          if (!on) continue;
          const message = period && timeframe ? "both" : period ? "period" : "timeframe";
          report({ on, message, section, activity, alsoDoubts: timeframe ? [timeframe] : [] });
        }
      }
    }
  },
};

function* activitiesIn(table: ActivityTable): Generator<Activity> {
  for (const activity of walk(table.roots)) if (activity.kind === "activity") yield activity;
}

function someHave(table: ActivityTable, name: PeriodName): boolean {
  for (const activity of activitiesIn(table)) if (activity[name] && activity[name].text !== "") return true;
  return false;
}

/** What is empty: the whole period, or one of its dates. */
function gapIn(field: PeriodField | null): Located | null {
  if (!field) return null;
  if (field.text === "") return field;
  return [field.start, field.end].find((date) => date.text === "") ?? null;
}
