import type { ChangedCell } from "../../summary/draft";

/** Whether all that is going to be overwritten is what the user has seen and given up. */
export function isConfirmed(changed: readonly ChangedCell[], seen: readonly ChangedCell[]): boolean {
  const keyOf = ({ sheet, cell, now }: ChangedCell): string => JSON.stringify([sheet, cell, now]);
  const known = new Set(seen.map(keyOf));
  return changed.every((cell) => known.has(keyOf(cell)));
}
