import { dayOf, MS_PER_DAY, type Day } from "../../plan/day";
import type { Activity, Plan } from "../../plan/model";
import { rowsOf } from "../../plan/walk";

/** More months than this do not fit a page. */
export const MOST_MONTHS = 24;

/**
 * The first days of the months that a timeline shows: of the plan's period, or else of all that its activities have.
 * @returns with them the last day, where it is beyond the months
 */
export function timelineMonths(plan: Plan): { readonly months: readonly Day[]; readonly end: Day | null } {
  const range = plan.settings.period ?? plan.period ?? rangeOf(rowsOf(plan).map(({ activity }) => activity));
  if (!range) return { months: [], end: null };
  const months: Day[] = [];
  for (let month = firstOfMonth(range.start, 0); month <= range.end; month = firstOfMonth(month, 1)) {
    if (months.length === MOST_MONTHS) return { months, end: range.end };
    months.push(month);
  }
  return { months, end: null };
}

function rangeOf(activities: readonly Activity[]): { start: Day; end: Day } | null {
  let [start, end] = [Infinity, -Infinity];
  for (const { period, timeframe } of activities)
    for (const day of [period?.start.value, period?.end.value, timeframe?.start.value, timeframe?.end.value]) {
      if (day == null) continue;
      start = Math.min(start, day);
      end = Math.max(end, day);
    }
  return start <= end ? { start, end } : null;
}

/** @param later so many months after the day's */
function firstOfMonth(day: Day, later: number): Day {
  const date = new Date(day * MS_PER_DAY);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + later;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1)!;
}
