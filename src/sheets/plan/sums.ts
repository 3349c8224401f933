import type { Activity } from "../../plan/model";
import { columnLetters } from "../../plan/place";
import { computedCost, isBrokenDown, statingFte } from "../../plan/rollup";
import type { LayoutFormula } from "../sheet-layout";
import { COLUMN } from "./columns";

/** More arguments than this no spreadsheet program takes; sums of sums go further. */
const MOST_ARGUMENTS = 250;
/** Nor a longer formula: the sum stands there as a number then. */
const LONGEST_FORMULA = 8_000;

/** The zero-based row of each activity on the sheet. */
export type RowOf = (activity: Activity) => number;

/**
 * What a row's parts come to, bottom up as the checker counts it: a part that is broken down itself counts with its own
 * sum. null where nothing under the row states an amount.
 */
export function computedFormula(activity: Activity, rowOf: RowOf): LayoutFormula | number | null {
  if (!isBrokenDown(activity)) return null;
  const sum = sumOf(activity.children.map((child) => computedCell(child, rowOf)));
  return sum.formula.length > LONGEST_FORMULA ? computedCost(activity)!.toNumber() : sum;
}

/** Stated less computed, to the cent; empty where no amount is stated. */
export function differenceFormula(row: number): LayoutFormula {
  const [stated, computed] = [cellIn(COLUMN.cost, row), cellIn(COLUMN.computed, row)];
  return { formula: `=IF(ISNUMBER(${stated}),ROUND(${stated}-${computed},2),"")` };
}

/** The sum of what top rows state; a section's own row that states nothing leaves it to the rows under it. */
export function statedTotal(roots: readonly Activity[], rowOf: RowOf): LayoutFormula {
  const stating = tops(roots).flatMap((root) =>
    root.kind === "section" && root.cost.value === null ? root.children : [root],
  );
  return sumOf(stating.map((root) => cellIn(COLUMN.cost, rowOf(root))));
}

/** The sum of what top rows come to, bottom up. */
export function computedTotal(roots: readonly Activity[], rowOf: RowOf): LayoutFormula {
  return sumOf(tops(roots).map((root) => computedCell(root, rowOf)));
}

/** The full-time equivalents of what states them: a block's lines, or else itself. */
export function fteTotal(roots: readonly Activity[], rowOf: RowOf): LayoutFormula {
  return sumOf(statingFte(roots).map((line) => cellIn(COLUMN.extra, rowOf(line))));
}

/** Sums add up what stands beside them: they are no parts of the section. */
function tops(roots: readonly Activity[]): Activity[] {
  return roots.filter((root) => root.kind !== "total");
}

function computedCell(activity: Activity, rowOf: RowOf): string {
  return cellIn(isBrokenDown(activity) ? COLUMN.computed : COLUMN.cost, rowOf(activity));
}

export function cellIn(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `SUM` passes over texts, which a plus would stumble over. Neighbours become ranges, so that rows put in between count. */
export function sumOf(cells: readonly string[]): LayoutFormula {
  if (cells.length === 0) return { formula: "=0" };
  return { formula: `=${sumExpression(asRanges(cells))}` };
}

function sumExpression(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `SUM(${parts.join(",")})`;
  const groups: string[] = [];
  for (let i = 0; i < parts.length; i += MOST_ARGUMENTS) {
    groups.push(`SUM(${parts.slice(i, i + MOST_ARGUMENTS).join(",")})`);
  }
  return sumExpression(groups);
}

function asRanges(cells: readonly string[]): string[] {
  const ranges: { first: string; last: string }[] = [];
  for (const cell of cells) {
    const range = ranges.at(-1);
    if (range && isBelow(range.last, cell)) range.last = cell;
    else ranges.push({ first: cell, last: cell });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function isBelow(above: string, below: string): boolean {
  const [, columnAbove, rowAbove] = /^([A-Z]+)(\d+)$/.exec(above)!;
  const [, columnBelow, rowBelow] = /^([A-Z]+)(\d+)$/.exec(below)!;
  return columnAbove === columnBelow && Number(rowBelow) === Number(rowAbove) + 1;
}
