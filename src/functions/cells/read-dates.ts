import type { Day } from "../../plan/day";
import { parseDate, parsePeriod, type WrittenDate } from "../../plan/period";
import { oneLine } from "../../plan/text";
import { dayOfCell } from "../date-system";
import { say, speech } from "../speech";
import { wrongInput } from "./cell-error";
import { isBlank, type CellValue } from "./cell-value";

/** What a cell says of days: a period, one date, or nothing. */
export interface CellDates {
  readonly start: Day;
  readonly end: Day;
  /** A period with two dates, and not a single one. */
  readonly isPeriod: boolean;
}

/**
 * The dates of a cell: a date, or a text that holds one or a period; null where it says nothing.
 * @throws CellError where it holds something else, or a day that is not in the calendar
 */
export function readDates(value: CellValue): CellDates | null {
  if (isBlank(value) || (typeof value === "string" && /^\s*[-–—]+\s*$/.test(value))) return null;
  if (typeof value === "number") {
    const day = dayOfCell(value);
    if (day === null) throw notPeriod(String(value));
    return { start: day, end: day, isPeriod: false };
  }
  const text = String(value);
  const period = parsePeriod(text);
  if (period) return { start: dayIn(period.start), end: dayIn(period.end), isPeriod: true };
  const date = parseDate(text);
  if (!date) throw notPeriod(text);
  const day = dayIn(date);
  return { start: day, end: day, isPeriod: false };
}

function dayIn({ day, text }: WrittenDate): Day {
  if (day !== null) return day;
  const { rules } = speech();
  throw wrongInput(rules.finding({ rule: "date-impossible", message: "impossible", data: { text } }));
}

function notPeriod(text: string): Error {
  return wrongInput(say("notPeriod", { text: oneLine(text) }));
}
