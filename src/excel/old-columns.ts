import type { SheetLayout } from "../sheets/sheet-layout";
import type { ColumnTitles } from "../sheets/workbook-writing";
import type { OldSheet } from "./old-sheet";

/** The old sheet's column for each of a layout's columns. */
export type ColumnOf = (column: number) => number;

/** How far the user's own columns may have pushed one of ours. */
const FARTHEST = 50;

/** A sheet has not got the columns that are to be written any more. */
export class ColumnsChanged extends Error {
  readonly code = "ColumnsChanged";

  /** @param sheet its name */
  constructor(readonly sheet: string) {
    super(`The columns of ${sheet} are not those that are to be written.`);
  }
}

/**
 * The user may have put columns of his own among ours: they are found again by the titles of the first table that goes
 * on, in whatever language they are. Where no title is there, all columns stand where they were.
 * @throws ColumnsChanged where a column without its title can't be told from others
 */
export function columnsOf(
  { name, cell }: OldSheet,
  { tables = [], rows }: SheetLayout,
  oldRows: readonly (number | null)[],
  titles?: ColumnTitles,
): ColumnOf {
  const table = tables.find(({ area }) => (oldRows[area.top] ?? null) !== null);
  if (!table) return (column) => column;
  const { left, right, top } = table.area;
  const found = new Map<number, number>();
  let next = 0;
  for (let column = left; column <= right; column++) {
    const names = titles?.[column] ?? [rows[top]?.[column]?.value];
    const places = Array.from({ length: FARTHEST }, (_, index) => next + index);
    const place = places.find((one) => {
      const title = cell(oldRows[top]!, one)?.value;
      return typeof title === "string" && title !== "" && names.includes(title);
    });
    if (place === undefined) continue;
    found.set(column, place);
    next = place + 1;
  }
  const known = [...found.keys()];
  return (column) => {
    const own = found.get(column);
    if (own !== undefined) return own;
    const before = known.findLast((one) => one < column);
    const after = known.find((one) => one > column);
    const fromBefore = before === undefined ? null : found.get(before)! + column - before;
    const fromAfter = after === undefined ? null : found.get(after)! + column - after;
    if (fromBefore !== null && fromAfter !== null && fromBefore !== fromAfter) throw new ColumnsChanged(name);
    return fromBefore ?? fromAfter ?? column;
  };
}
