import { rolledUp } from "./outline/remembered";

/**
 * Every activity's bottom-up total, in as many rows as the range has.
 * @customfunction ROLLUPS
 * @param numbers The activities' numbers, or the texts that begin with them: one column
 * @param amounts Their amounts, as many rows
 * @returns Amounts in euros, exact to the cent; empty where a row is no activity
 */
export function rollups(numbers: any[][], amounts: any[][]): any[][] {
  const { shaped, totals } = rolledUp(numbers, amounts);
  return shaped(totals);
}
