import type { ChangeKind, RowChange } from "./changes";
import type { ComparedRow } from "./compared-row";
import { movedRows } from "./moved-rows";
import { pairRows } from "./pair-rows";
import type { Pairs } from "./pairs";
import { fieldChanges } from "./row-fields";

/** Every row of both versions once, in the order of the later one; removed ones after what they stood after. */
export function rowChanges<T>(before: readonly ComparedRow<T>[], after: readonly ComparedRow<T>[]): RowChange<T>[] {
  const pairs = pairRows(before, after);
  const moved = movedRows(pairs);
  const isMoved = (row: ComparedRow<T>, partner: ComparedRow<T>): boolean => moved.has(row) || moved.has(partner);
  const removed = removedAfter(before, pairs, isMoved);
  return [null, ...after].flatMap((row) => [
    ...(row ? [changeOf(row, pairs, isMoved)] : []),
    ...(removed.get(row) ?? []).map((gone) => ({
      kind: "removed" as const,
      before: gone.row,
      after: null,
      fields: [],
    })),
  ]);
}

type IsMoved<T> = (row: ComparedRow<T>, partner: ComparedRow<T>) => boolean;

function changeOf<T>(row: ComparedRow<T>, pairs: Pairs<T>, isMoved: IsMoved<T>): RowChange<T> {
  const partner = pairs.partnerOf(row);
  if (!partner) return { kind: "added", before: null, after: row.row, fields: [] };
  const fields = fieldChanges(partner.fields, row.fields);
  return { kind: kindOf(fields, isMoved(row, partner)), before: partner.row, after: row.row, fields };
}

/** A row that was moved has another number as well; anything more is a change. */
function kindOf(fields: RowChange<unknown>["fields"], isMoved: boolean): ChangeKind {
  if (fields.some(({ field }) => field !== "number")) return "changed";
  if (isMoved) return "moved";
  return fields.length > 0 ? "changed" : "same";
}

/** Rows that are gone, by the later version's row that the last one before them has become; null is the beginning. */
function removedAfter<T>(
  before: readonly ComparedRow<T>[],
  pairs: Pairs<T>,
  isMoved: IsMoved<T>,
): Map<ComparedRow<T> | null, ComparedRow<T>[]> {
  const removed = new Map<ComparedRow<T> | null, ComparedRow<T>[]>();
  let anchor: ComparedRow<T> | null = null;
  for (const row of before) {
    const partner = pairs.partnerOf(row);
    if (!partner) {
      const others = removed.get(anchor);
      if (others) others.push(row);
      else removed.set(anchor, [row]);
    } else if (!isMoved(row, partner)) anchor = partner;
  }
  return removed;
}
