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
 * on, or of the header, in whatever language they are. Where no title is there, all columns of a table stand where they
 * were.
 * @throws ColumnsChanged where a column without its title can't be told from others
 */
export function columnsOf(
  old: OldSheet,
  { tables = [], header, rows }: SheetLayout,
  oldRows: readonly (number | null)[],
  titles?: ColumnTitles,
): ColumnOf {
  const headers = [...tables.map(({ area }) => area), ...(header ? [header] : [])];
  const titled = headers.find(({ top }) => (oldRows[top] ?? null) !== null);
  if (!titled) return (column) => column;
  const names = Array.from({ length: titled.right + 1 }, (_, column): readonly unknown[] =>
    column < titled.left ? [] : (titles?.[column] ?? [rows[titled.top]?.[column]?.value]),
  );
  const row = oldRows[titled.top]!;
  const found = foundColumns(old, row, names);
  const columnOf = besideFound(old.name, found);
  if (titled === header) requireTitles(old, row, names, found, columnOf);
  return columnOf;
}

/**
 * Columns of which it is known where they stood when the sheet was read.
 * @param titles what the header held then, as text
 * @throws ColumnsChanged where it does not hold them any more
 */
export function knownColumns(
  old: OldSheet,
  { header }: SheetLayout,
  oldRows: readonly (number | null)[],
  columns: readonly number[],
  titles: ColumnTitles = [],
): ColumnOf {
  const row = header ? oldRows[header.top] : null;
  const isThere = ([title]: readonly string[], column: number): boolean =>
    row == null || columns[column] === undefined || String(old.cell(row, columns[column])?.formula ?? "") === title;
  if (!titles.every(isThere)) throw new ColumnsChanged(old.name);
  const last = columns.length - 1;
  return (column) => columns[column] ?? (columns[last] ?? -1) + column - last;
}

type Names = readonly (readonly unknown[])[];

/** Our columns whose titles are there, and where. */
function foundColumns({ cell }: OldSheet, row: number, names: Names): Map<number, number> {
  const found = new Map<number, number>();
  let next = 0;
  names.forEach((own, column) => {
    const places = Array.from({ length: FARTHEST }, (_, index) => next + index);
    const place = places.find((one) => {
      const title = cell(row, one)?.value;
      return typeof title === "string" && title !== "" && own.includes(title);
    });
    if (place === undefined) return;
    found.set(column, place);
    next = place + 1;
  });
  return found;
}

/** The others stand as far from these as in the layout. */
function besideFound(sheet: string, found: ReadonlyMap<number, number>): ColumnOf {
  const known = [...found.keys()];
  return (column) => {
    const own = found.get(column);
    if (own !== undefined) return own;
    const before = known.findLast((one) => one < column);
    const after = known.find((one) => one > column);
    const fromBefore = before === undefined ? null : found.get(before)! + column - before;
    const fromAfter = after === undefined ? null : found.get(after)! + column - after;
    if (fromBefore !== null && fromAfter !== null && fromBefore !== fromAfter) throw new ColumnsChanged(sheet);
    return fromBefore ?? fromAfter ?? column;
  };
}

/** A header without a table keeps one title at least, and no text stands where a month is to be. */
function requireTitles(
  { name, cell }: OldSheet,
  row: number,
  names: Names,
  found: ReadonlyMap<number, number>,
  columnOf: ColumnOf,
): void {
  const isText = (title: unknown): boolean => typeof title === "string" && title !== "";
  if (found.size === 0 && names.flat().some(isText)) throw new ColumnsChanged(name);
  names.forEach((own, column) => {
    const isOther = own.some((title) => typeof title === "number" || (typeof title === "object" && title !== null));
    if (!isOther || own.some(isText)) return;
    const there = cell(row, columnOf(column));
    if (isText(there?.value) && there?.formula === there?.value) throw new ColumnsChanged(name);
  });
}
