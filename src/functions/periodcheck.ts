import { isoDay, type Day } from "../plan/day";
import { isReversed } from "../plan/order";
import type { DayRange } from "../plan/period";
import { CellError } from "./cells/cell-error";
import { isBlank, type CellValue } from "./cells/cell-value";
import { everyCell } from "./cells/every-cell";
import { orderSentence } from "./cells/order-sentence";
import { readDates } from "./cells/read-dates";
import { readPeriod } from "./cells/read-period";
import { say } from "./speech";

/**
 * What is wrong with a period: an empty text where it ends after it starts and stays within the limits.
 * @customfunction PERIODCHECK
 * @param start Where it begins; or whole periods such as "01.02.2025-31.12.2025"
 * @param end Where it ends; an empty text beside whole periods
 * @param [from] The first day that is allowed
 * @param [to] The last day that is allowed
 * @returns Empty texts, or sentences that say what is wrong
 */
export function periodcheck(start: any[][], end: any[][], from?: any, to?: any): any[][] {
  const limits: Limits = { from: limitOf(from)?.start ?? null, to: limitOf(to)?.end ?? null };
  return everyCell([start, end], (first, last) => {
    if (isBlank(first) && isBlank(last)) return "";
    const period = readPeriod(first, last);
    return "missing" in period ? say(period.missing) : flawsOf(period, limits).join(" ");
  });
}

interface Limits {
  readonly from: Day | null;
  readonly to: Day | null;
}

function limitOf(cell: CellValue): DayRange | null {
  if (cell instanceof CellError) throw cell;
  return readDates(cell);
}

/** Where a period ends before it starts, one date is wrong, and nothing else can be judged. */
function flawsOf(period: DayRange, limits: Limits): string[] {
  if (isReversed(period)) return [orderSentence(period)];
  return [...outside("start", period.start, limits), ...outside("end", period.end, limits)];
}

function outside(side: "start" | "end", day: Day, { from, to }: Limits): string[] {
  if (from !== null && day < from) return [say(`${side}Before`, { date: isoDay(day), limit: isoDay(from) })];
  if (to !== null && day > to) return [say(`${side}After`, { date: isoDay(day), limit: isoDay(to) })];
  return [];
}
