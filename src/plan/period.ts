import { dayOf, estonianDay, type Day } from "./day";
import { plainText } from "./text";

/** A plan's year, or any two days that belong together. */
export interface DayRange {
  readonly start: Day;
  readonly end: Day;
}

/** A date as written: the day, or why there is none. `at` counts characters of the text that was read. */
export interface WrittenDate {
  readonly day: Day | null;
  readonly text: string;
  readonly at: number;
}

export interface WrittenPeriod {
  readonly start: WrittenDate;
  readonly end: WrittenDate;
  /** Two full dates with a dash between them and nothing else. */
  readonly regular: boolean;
}

const DATE = /(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4}|\d{2})(?!\d)|(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
const SHORT_FIRST = /^(\d{1,2})\s*\.\s*(\d{1,2})\.?\s*[-–—]\s*(?=\d{1,2}\s*\.\s*\d{1,2}\s*\.\s*(\d{4})\.?$)/;
const DASH = /^\s*[-–—−‐‑]\s*$/;

/** Every date in the text, in order. */
export function findDates(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].map((match) => {
    const [written, day, month, year, isoYear, isoMonth, isoDate] = match;
    const found = isoYear
      ? dayOf(Number(isoYear), Number(isoMonth), Number(isoDate))
      : dayOf(fullYear(year!), Number(month), Number(day));
    return { day: found, text: written, at: match.index };
  });
}

/**
 * Reads a period such as `01.01.2025-31.12.2025`, with any dash, spaces, line breaks, or none between the dates.
 * @returns null where the text does not hold two dates
 */
export function parsePeriod(text: string): WrittenPeriod | null {
  const plain = plainText(text);
  const short = SHORT_FIRST.exec(plain.trim());
  const full = short ? plain.trim().replace(SHORT_FIRST, `${short[1]}.${short[2]}.${short[3]}-`) : plain;
  const dates = findDates(full);
  const [start, end] = dates;
  if (!start || !end || dates.length > 2) return null;

  const before = full.slice(0, start.at);
  const between = full.slice(start.at + start.text.length, end.at);
  const after = full.slice(end.at + end.text.length);
  const regular =
    !short && DASH.test(between) && before.trim() === "" && after.trim() === "" && isRegular(start) && isRegular(end);
  return short
    ? { start: { ...start, at: 0 }, end: { ...end, at: plain.lastIndexOf(end.text) }, regular }
    : { start, end, regular };
}

/** Reads one date, or null where the text holds none or more than one. */
export function parseDate(text: string): WrittenDate | null {
  const dates = findDates(plainText(text));
  return dates.length === 1 ? dates[0]! : null;
}

/** Whether a date is written in full, day first. */
function isRegular(date: WrittenDate): boolean {
  return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(date.text);
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** `01.01.2025-31.12.2025` */
export function periodText({ start, end }: DayRange): string {
  return `${estonianDay(start)}-${estonianDay(end)}`;
}
