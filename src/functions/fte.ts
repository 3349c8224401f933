import { everyCell } from "./cells/every-cell";
import { readFte } from "./cells/read-cell";

/**
 * The full-time equivalent that a wage line states: "Project manager (0,5 koht)" is 0.5.
 * @customfunction FTE
 * @param text A cell or a range
 * @returns Full-time equivalents; empty where a line states none
 */
export function fte(text: any[][]): any[][] {
  return everyCell([text], (value) => readFte(value)?.toNumber() ?? "");
}
