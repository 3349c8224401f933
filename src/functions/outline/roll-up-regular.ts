import { isBlank } from "../cells/cell-value";
import { centsOf } from "./cents";
import type { Columns } from "./columns";
import { isHeader } from "./outline-sections";
import { RegularNumbers } from "./regular-numbers";
import { rowsByNumber, type RolledCell, type RolledUp } from "./rolled-up";

/**
 * Rolls up a table in which nothing needs a closer look, in a single pass: numbers that count on without a slip, and
 * amounts in whole cents. It gives just what roll-up.ts does, a hundred times faster.
 * @returns null where any row is not like that
 */
export function rollUpRegular(columns: Columns): RolledUp | null {
  const { numbers, amounts } = columns;
  const count = numbers.length;
  const parents = new Int32Array(count).fill(-1);
  const stated = new Float64Array(count).fill(NaN);
  /** What the rows right under a row state themselves. */
  const statedUnder = new Float64Array(count);
  const regular = new RegularNumbers();
  let [all, lastTop, topBefore, last] = [0, -1, -1, -1];
  for (let row = 0; row < count; row++) {
    const amount = amounts[row];
    if (isBlank(numbers[row]) && isBlank(amount)) continue;
    if (last < 0 && isHeader(numbers[row], amount)) continue;
    const parent = regular.parentOf(numbers[row], row);
    if (parent === null) return null;
    if (parent < 0) [topBefore, lastTop] = [lastTop, row];
    parents[row] = parent;
    last = row;
    if (isBlank(amount)) continue;
    const cents = centsOf(amount);
    if (cents === null) return null;
    stated[row] = cents;
    if (parent >= 0) statedUnder[parent]! += cents;
    all += Math.abs(cents);
  }
  if (all > Number.MAX_SAFE_INTEGER) return null;
  // A last top row that is just what the activity before lacks may be a part of that.
  const mayBePart = last === lastTop && topBefore >= 0;
  if (mayBePart && stated[topBefore] === statedUnder[topBefore]! + stated[last]!) return null;
  return { ...summedUp(parents, stated), rowsOf: rowsByNumber(columns, null) };
}

/** Parents stand above their parts, so that a row's parts are summed up before it is come to from below. */
function summedUp(parents: Int32Array, stated: Float64Array): Pick<RolledUp, "totals" | "differences"> {
  const count = parents.length;
  const totals = new Array<RolledCell>(count).fill("");
  const differences = new Array<RolledCell>(count).fill("");
  const under = new Float64Array(count).fill(NaN);
  for (let row = count - 1; row >= 0; row--) {
    const own = stated[row]!;
    const parts = under[row]!;
    const total = Number.isNaN(parts) ? own : parts;
    if (Number.isNaN(total)) continue;
    totals[row] = euros(total);
    if (!Number.isNaN(parts) && !Number.isNaN(own)) differences[row] = euros(own - parts);
    const parent = parents[row]!;
    if (parent >= 0) under[parent] = Number.isNaN(under[parent]!) ? total : under[parent]! + total;
  }
  return { totals, differences };
}

/** Nor is there a negative zero in cells. */
function euros(cents: number): number {
  return cents === 0 ? 0 : cents / 100;
}
