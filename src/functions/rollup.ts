import { CellError, wrongInput } from "./cells/cell-error";
import { isBlank, type CellValue } from "./cells/cell-value";
import { numberIn } from "./outline/activity-number";
import { rolledUp } from "./outline/remembered";
import { say } from "./speech";

/**
 * The bottom-up total of one activity: what stands under it, or its own amount where nothing does.
 * @customfunction ROLLUP
 * @param numbers The activities' numbers, or the texts that begin with them: one column
 * @param amounts Their amounts, as many rows
 * @param number The activity's number, such as "2.1"
 * @returns An amount in euros, exact to the cent
 */
export function rollup(numbers: any[][], amounts: any[][], number: any): any {
  const wanted = wantedNumber(number);
  const { rowsOf, totals } = rolledUp(numbers, amounts);
  const [row, another] = rowsOf(wanted);
  if (row === undefined) throw new CellError("#N/A", say("unknownNumber", { number: wanted }));
  if (another !== undefined) throw wrongInput(say("severalRows", { number: wanted }));
  const total = totals[row]!;
  if (total instanceof CellError) throw total;
  return total;
}

function wantedNumber(cell: CellValue): string {
  if (cell instanceof CellError) throw cell;
  if (isBlank(cell)) throw wrongInput(say("noNumber"));
  const number = numberIn(cell);
  if (!number) throw wrongInput(say("notNumber", { text: String(cell) }));
  return number.text;
}
