import { everyCell } from "./cells/every-cell";
import { readAmount } from "./cells/read-cell";

/**
 * An amount in any notation that plans use, as a number: "8 900,00", "8.900,00 €", "8900".
 * @customfunction AMOUNT
 * @param text A cell or a range
 * @returns Amounts in euros; empty where a cell is
 */
export function amount(text: any[][]): any[][] {
  return everyCell([text], (value) => readAmount(value)?.toNumber() ?? "");
}
