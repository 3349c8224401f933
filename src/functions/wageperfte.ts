import { isReversed } from "../plan/order";
import { monthlyWage } from "../plan/wages";
import { CellError, wrongInput } from "./cells/cell-error";
import { isBlank, type CellValue } from "./cells/cell-value";
import { everyCell } from "./cells/every-cell";
import { orderSentence } from "./cells/order-sentence";
import { readAmount, readFte } from "./cells/read-cell";
import { readPeriod } from "./cells/read-period";
import { say } from "./speech";

/**
 * Wage per full-time equivalent and month; a part of a month counts by its days.
 * @customfunction WAGEPERFTE
 * @param wages Wages with taxes, in euros
 * @param fte Full-time equivalents, or wage lines that state them
 * @param start The first day
 * @param end The last day
 * @returns Euros a month, to the cent
 */
export function wageperfte(wages: any[][], fte: any[][], start: any[][], end: any[][]): any[][] {
  return everyCell([wages, fte, start, end], (...cells) => (cells.every(isBlank) ? "" : monthly(cells)));
}

function monthly([wages, fte, start, end]: readonly CellValue[]): number {
  const [amount, posts, period] = [readAmount(wages), readFte(fte), readPeriod(start, end)];
  if (!amount) throw wrongInput(say("noWages"));
  if (!posts?.gt(0)) throw new CellError("#N/A", say("noFte"));
  if ("missing" in period) throw wrongInput(say(period.missing));
  if (isReversed(period)) throw wrongInput(orderSentence(period));
  return monthlyWage(amount, posts, period).monthly.toDecimalPlaces(2).toNumber();
}
