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
        const activities = activitiesIn(table);
        const expected = { period: someHave(activities, "period"), timeframe: someHave(activities, "timeframe") };
        for (const activity of activities) {
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

function activitiesIn(table: ActivityTable): Activity[] {
  return walk(table.roots).filter(({ kind }) => kind === "activity");
}

function someHave(activities: readonly Activity[], name: PeriodName): boolean {
  return activities.some((activity) => activity[name] && activity[name].text !== "");
}

/** What is empty: the whole period, or one of its dates. */
function gapIn(field: PeriodField | null): Located | null {
  if (!field) return null;
  if (field.text === "") return field;
  return [field.start, field.end].find((date) => date.text === "") ?? null;
}
