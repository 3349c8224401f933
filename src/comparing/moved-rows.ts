import type { ComparedRow } from "./compared-row";
import { grouped } from "./grouped";
import { longestRising } from "./longest-rising";
import type { Pairs } from "./pairs";

/** The paired rows of the earlier version that now stand under another row or in another order beside their siblings. */
export function movedRows<T>(pairs: Pairs<T>): ReadonlySet<ComparedRow<T>> {
  const moved = new Set<ComparedRow<T>>();
  const paired = pairs.before.filter((row) => pairs.partnerOf(row));
  for (const [parent, rows] of grouped(paired, (row) => row.parent)) {
    const partner = parent && pairs.partnerOf(parent);
    const isAtHome = (row: ComparedRow<T>): boolean =>
      parent ? partner !== null && pairs.partnerOf(row)!.parent === partner : !pairs.partnerOf(row)!.parent;
    const atHome = rows.filter(isAtHome);
    const inOrder = new Set(longestRising(atHome, (row) => pairs.partnerOf(row)!.index));
    for (const row of rows) if (!inOrder.has(row)) moved.add(row);
  }
  return moved;
}
