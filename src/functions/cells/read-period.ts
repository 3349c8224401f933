import type { DayRange } from "../../plan/period";
import { say } from "../speech";
import { wrongInput } from "./cell-error";
import type { CellValue } from "./cell-value";
import { readDates } from "./read-dates";

/**
 * The period of two cells: a start and an end, or a whole period for the start and nothing for the end.
 * @throws CellError where a cell holds something else, or a period is given twice
 */
export function readPeriod(first: CellValue, last: CellValue): DayRange | { missing: "startMissing" | "endMissing" } {
  const [from, to] = [readDates(first), readDates(last)];
  if (from?.isPeriod && to) throw wrongInput(say("periodTwice", { text: String(first) }));
  if (to?.isPeriod) throw wrongInput(say("periodAtEnd", { text: String(last) }));
  if (!from) return { missing: "startMissing" };
  if (from.isPeriod) return from;
  return to ? { start: from.start, end: to.end } : { missing: "endMissing" };
}
