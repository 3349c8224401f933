/** A calendar day as the number of days since 1 January 1970: dates compare and subtract as numbers. */
export type Day = number;

export const MS_PER_DAY = 86_400_000;
/** Excel's serial 25569 is 1 January 1970; workbooks of the 1904 system count 1,462 days less. */
const SERIAL_OF_1970 = 25_569;
const DAYS_FROM_1900_TO_1904 = 1_462;
/** Excel's calendar has a 29 February 1900: up to it, serials are one less than counting days gives. */
const SERIAL_AFTER_FALSE_LEAP_DAY = 61;
/** Plans are made for years like these; a number outside is no date. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The day, or null where the calendar has no such day (31.11.2025). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  const exists = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return exists ? time.getTime() / MS_PER_DAY : null;
}

/**
 * The day of a spreadsheet's date serial.
 * @returns null where the number is too small or too large to be a date in a plan
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const day = Math.floor(serial) - SERIAL_OF_1970 + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  const year = yearOf(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? day : null;
}

/** The date serial of a day, as cells hold it. */
export function serialOfDay(day: Day, date1904: boolean): number {
  return day + SERIAL_OF_1970 - (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
}

/** The serial of a date and time in UTC, to the millisecond. */
export function serialOfDate(date: Date, date1904: boolean): number {
  const serial = serialOfDay(date.getTime() / MS_PER_DAY, date1904);
  return date1904 || serial >= SERIAL_AFTER_FALSE_LEAP_DAY ? serial : serial - 1;
}

/** The date and time in UTC of a serial; an invalid date where it is beyond what a computer counts. */
export function dateOfSerial(serial: number, date1904: boolean): Date {
  const counted = date1904 || serial >= SERIAL_AFTER_FALSE_LEAP_DAY - 1 ? serial : serial + 1;
  return new Date(Math.round((counted - serialOfDay(0, date1904)) * MS_PER_DAY));
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** `2025-12-31` */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `31.12.2025` */
export function estonianDay(day: Day): string {
  return isoDay(day).split("-").reverse().join(".");
}

/**
 * Months from the start of one day to the end of another; a part of a month counts by its days.
 * @example monthsBetween(1 January, 31 December) // 12
 */
export function monthsBetween(start: Day, end: Day): number {
  const from = new Date(start * MS_PER_DAY);
  const to = new Date((end + 1) * MS_PER_DAY);
  const whole = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return whole + (to.getUTCDate() - 1) / daysInMonth(to) - (from.getUTCDate() - 1) / daysInMonth(from);
}

function daysInMonth(time: Date): number {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 0)).getUTCDate();
}

/** The same day and month in another year; null for 29 February of a common year. */
export function sameDayIn(year: number, day: Day): Day | null {
  const time = new Date(day * MS_PER_DAY);
  return dayOf(year, time.getUTCMonth() + 1, time.getUTCDate());
}
