import type { ComparedRow } from "./compared-row";
import { grouped } from "./grouped";
import { longestRising } from "./longest-rising";
import type { Pairs } from "./pairs";

/** The paired rows of the earlier version that now stand under another row or in another order beside their siblings. */
export function movedRows<T>(pairs: Pairs<T>): ReadonlySet<ComparedRow<T>> {
  const moved = new Set<ComparedRow<T>>();
  const paired = pairs.before.filter((row) => pairs.partnerOf(row));
  // A plan sheet has the personnel block apart from the activities: only rows of a kind have an order.
  for (const siblings of grouped(paired, (row) => row.parent).values()) {
    for (const rows of grouped(siblings, ({ kind }) => kind).values()) {
      const atHome = rows.filter((row) => isAtHome(row, pairs));
      const inOrder = new Set(longestRising(atHome, (row) => pairs.partnerOf(row)!.index));
      for (const row of rows) if (!inOrder.has(row)) moved.add(row);
    }
  }
  return moved;
}

/** Whether it stands under what its parent has become. */
function isAtHome<T>(row: ComparedRow<T>, pairs: Pairs<T>): boolean {
  const parent = pairs.partnerOf(row)!.parent;
  return row.parent ? parent !== null && pairs.partnerOf(row.parent) === parent : parent === null;
}
