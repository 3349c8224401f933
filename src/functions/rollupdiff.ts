import { rolledUp } from "./outline/remembered";

/**
 * By how much each activity's own amount differs from what stands under it, in as many rows as the range has.
 * @customfunction ROLLUPDIFF
 * @param numbers The activities' numbers, or the texts that begin with them: one column
 * @param amounts Their amounts, as many rows
 * @returns Stated minus computed in euros; empty where there is nothing to compare
 */
export function rollupdiff(numbers: any[][], amounts: any[][]): any[][] {
  const { shaped, differences } = rolledUp(numbers, amounts);
  return shaped(differences);
}
