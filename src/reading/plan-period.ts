import { dayOf, yearOf } from "../plan/day";
import type { DayRange, Section } from "../plan/model";
import { parsePeriod } from "../plan/period";
import { activitiesOf } from "../plan/walk";

/** The plan year from a title such as `… tegevuskava perioodil 01.01.2025 – 31.12.2025`. */
export function periodInTitle(texts: readonly string[]): DayRange | null {
  for (const text of texts) {
    const at = text.search(/(?:tegevuskava\s+)?perioodi?l?\b/i);
    if (at < 0 || !/tegevuskava/i.test(text)) continue;
    const period = parsePeriod(text.slice(at));
    const start = period?.start.day ?? null;
    const end = period?.end.day ?? null;
    if (start !== null && end !== null && start <= end) return { start, end };
  }
  return null;
}

/** The year that most of the plan's periods share. */
export function periodOfMost(sections: readonly Section[]): DayRange | null {
  const votes = new Map<number, number>();
  for (const section of sections) {
    for (const { period } of activitiesOf(section)) {
      for (const date of [period?.start.value, period?.end.value]) {
        if (date == null) continue;
        const year = yearOf(date);
        votes.set(year, (votes.get(year) ?? 0) + 1);
      }
    }
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most ? { start: dayOf(most[0], 1, 1)!, end: dayOf(most[0], 12, 31)! } : null;
}
