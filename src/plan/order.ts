import type { DayRange, PeriodField } from "./model";

/** Whether a period ends before it starts. */
export function endsBeforeStart({ start, end }: PeriodField): boolean {
  return start.value !== null && end.value !== null && isReversed({ start: start.value, end: end.value });
}

/** Whether the second of two days is the earlier one. */
export function isReversed({ start, end }: DayRange): boolean {
  return end < start;
}

/** Whether a day lies in the range. */
export function isWithin(day: number, range: DayRange): boolean {
  return range.start <= day && day <= range.end;
}
