import { dayOfSerial, isoDay, MS_PER_DAY, serialOfDate, type Day } from "../plan/day";
import { wrongInput } from "./cells/cell-error";
import { say } from "./speech";

let from1904 = false;

/** Tells the functions that the workbook counts dates from 1904, as old ones from a Mac do: no range says so. */
export function countFrom1904(yes: boolean): void {
  from1904 = yes;
}

export function isDate1904(): boolean {
  return from1904;
}

/** The day of a date cell; null where the number is too small or too large to be a date in a plan. */
export function dayOfCell(serial: number): Day | null {
  return dayOfSerial(serial, from1904);
}

/**
 * A day as a date cell holds it.
 * @throws CellError where Excel's calendar has not begun yet
 */
export function cellOfDay(day: Day): number {
  const serial = serialOfDate(new Date(day * MS_PER_DAY), from1904);
  if (serial >= (from1904 ? 0 : 1)) return serial;
  throw wrongInput(say("tooEarly", { date: isoDay(day), year: from1904 ? "1904" : "1900" }));
}
