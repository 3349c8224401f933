import type { CellValue } from "../cells/cell-value";

/** Below this, a number of cents has no more digits than a cell keeps. */
const MOST = 1e15;

/**
 * A number cell's amount in whole cents, which add up without binary fractions; null where it is none or has finer parts.
 */
export function centsOf(cell: CellValue): number | null {
  if (typeof cell !== "number") return null;
  const cents = Math.round(cell * 100);
  // Of all doubles, the cell holds the one nearest to that many hundredths.
  return cents / 100 === cell && Math.abs(cents) < MOST ? cents : null;
}
