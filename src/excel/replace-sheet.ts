import { columnLetters, type Area } from "../plan/place";
import type { LayoutCell, LayoutFormula, LayoutValue, SheetLayout } from "../sheets/sheet-layout";
import { areaAddress } from "./areas";
import { bytesOf, rowsThatFit, type Batch } from "./batch";
import { inputAsRead, inputOf, type CellInput } from "./cell-input";
import { formatOf, writeLooks } from "./cell-look";
import { movedFormula } from "./formula-places";
import { addTable } from "./new-sheet";
import { columnsOf, type ColumnOf } from "./old-columns";
import type { OldSheet } from "./old-sheet";
import { insertedRuns, rowChanges, type RowChanges } from "./row-changes";
import { groupRows, rangeOfRows } from "./sheet-setup";
import { writeValidation } from "./validation";

/** A layout that goes onto a sheet that is there. */
export interface Replacement extends RowChanges {
  readonly old: OldSheet;
  readonly layout: SheetLayout;
  readonly oldRows: readonly (number | null)[];
  readonly columnOf: ColumnOf;
  /** A name that moves along with the row below everything, by which it is known how many rows are in. */
  readonly anchor: string;
  /** The anchor's row while the sheet is as it was. */
  readonly anchorRow: number;
}

/** What an insertion, a table and the like take of a request. */
const BYTES_OF_A_CHANGE = 3_000;

/** @throws ColumnsChanged; RangeError where old rows do not go down */
export function replacementOf(
  old: OldSheet,
  layout: SheetLayout,
  oldRows: readonly (number | null)[],
  anchor: string,
): Replacement {
  const last = oldRows.reduce<number>((row, one) => Math.max(row, one ?? 0), 0);
  const columnOf = columnsOf(old, layout, oldRows);
  const anchorRow = Math.max(old.end, last + 1) + 1;
  const tables = (layout.tables ?? []).map(({ area }) => area);
  return { ...rowChanges(oldRows, tables), old, layout, oldRows, columnOf, anchor, anchorRow };
}

export const sheetOf = ({ old }: Replacement, { workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem(old.id);

/**
 * Puts rows in, as whole rows of the sheet, so that what the user has elsewhere moves along: from the bottom up. They
 * come with the look of the row above, of which our columns keep nothing. Filters of tables are cleared, since Excel puts
 * values meant for filtered rows into others.
 */
export async function insertRows(replacement: Replacement, batch: Batch): Promise<void> {
  const sheet = sheetOf(replacement, batch.context);
  for (const id of replacement.old.tables) {
    await batch.room(BYTES_OF_A_CHANGE);
    sheet.tables.getItem(id).clearFilters();
  }
  for (const { before, count } of [...replacement.insertions].reverse()) {
    await batch.room(BYTES_OF_A_CHANGE);
    rangeOfRows(sheet, { first: before, last: before + count - 1 }).insert("Down");
  }
  const [left, right] = edges(replacement);
  for (const { first, last } of insertedRuns(replacement.insertions)) {
    sheet.getRange(areaAddress({ top: first, bottom: last, left, right })).clear("Formats");
  }
}

/** Writes our cells, and gives the rows that are new all that the layout says of them. */
export async function writeOnto(replacement: Replacement, date1904: boolean, batch: Batch): Promise<void> {
  const { layout, oldRows, rowOf, columnOf } = replacement;
  const sheet = sheetOf(replacement, batch.context);
  for (const { first, last } of alikeRuns(replacement)) {
    const isNew = oldRows[first] === null;
    const lines = layout.rows.slice(first, last + 1);
    const inputs = lines.map((cells, index) => inputsOf(replacement, cells, first + index, date1904));
    for (let at = 0; at < lines.length;) {
      const count = rowsThatFit(inputs, at);
      const some = inputs.slice(at, at + count);
      await batch.room(some.reduce((sum, line) => sum + bytesOf(line), BYTES_OF_A_CHANGE));
      const range = rangeOfLines(sheet, replacement, first + at, count);
      if (isNew) range.numberFormat = lines.slice(at, at + count).map((cells) => spread(replacement, cells, formatIn));
      if (some.some((line) => line.some((input) => input !== null))) range.formulas = some;
      range.untrack();
      at += count;
    }
  }
  const styled = layout.rows.flatMap((cells, row) =>
    oldRows[row] === null
      ? cells.flatMap(({ style }, column) => (style ? [{ row: rowOf[row]!, column: columnOf(column), style }] : []))
      : [],
  );
  await writeLooks(sheet, styled, batch);
  await batch.room(BYTES_OF_A_CHANGE * (1 + (layout.validations ?? []).length));
  writeValidations(sheet, replacement);
  groupRows(sheet, deeperLevels(replacement));
  for (const { name, area } of layout.tables ?? []) {
    if (oldRows[area.top] === null) addTable(sheet, name, areaAddress(onto(replacement, area)));
  }
}

/** A layout's area on the sheet, once rows are put in. */
export function onto({ rowOf, columnOf }: Replacement, { top, left, bottom, right }: Area): Area {
  return { top: rowOf[top]!, left: columnOf(left), bottom: rowOf[bottom]!, right: columnOf(right) };
}

/** Runs of the layout's rows that stand one below the other on the sheet, and are all new or all kept. */
function alikeRuns({ rowOf, oldRows, layout }: Replacement): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  layout.rows.forEach((_, row) => {
    const run = runs.at(-1);
    const goesOn = rowOf[row] === rowOf[row - 1]! + 1 && (oldRows[row] === null) === (oldRows[row - 1] === null);
    if (run && goesOn) run.last = row;
    else runs.push({ first: row, last: row });
  });
  return runs;
}

/** What is handed to Excel for a row; nothing for cells that hold it already. */
function inputsOf(replacement: Replacement, cells: readonly LayoutCell[], row: number, date1904: boolean): CellInput[] {
  const { old, oldRows, columnOf } = replacement;
  const oldRow = oldRows[row]!;
  return spread(replacement, cells, ({ value, style }, column) => {
    const format = oldRow === null ? formatOf(style) : null;
    const input = inputOf(movedValue(replacement, value), date1904, format);
    const before = oldRow === null ? null : old.cell(oldRow, columnOf(column));
    if (input === "" && !before) return null;
    // A formula's cells have moved meanwhile, so that it is always written.
    const isSame = before && !isFormula(value) && inputAsRead({ ...before, format: null }) === input;
    return isSame ? null : input;
  });
}

const isFormula = (value: LayoutValue): value is LayoutFormula =>
  value !== null && typeof value === "object" && "formula" in value;

const formatIn = ({ style }: LayoutCell): string | null => formatOf(style);

/** A row of the layout, cell by cell, with gaps where the user has put columns of his own. */
function spread<T>(
  replacement: Replacement,
  cells: readonly LayoutCell[],
  of: (cell: LayoutCell, column: number) => T | null,
): (T | null)[] {
  const [left, right] = edges(replacement);
  const line = Array.from({ length: right - left + 1 }, (): T | null => null);
  cells.forEach((cell, column) => (line[replacement.columnOf(column) - left] = of(cell, column)));
  return line;
}

function edges({ layout, columnOf }: Replacement): [number, number] {
  const width = Math.max(1, ...layout.rows.map((row) => row.length));
  return [columnOf(0), columnOf(width - 1)];
}

function rangeOfLines(sheet: Excel.Worksheet, replacement: Replacement, first: number, count: number): Excel.Range {
  const [left, right] = edges(replacement);
  return sheet.getRangeByIndexes(replacement.rowOf[first]!, left, count, right - left + 1);
}

function movedValue({ rowOf, columnOf }: Replacement, value: LayoutValue): LayoutValue {
  if (!isFormula(value)) return value;
  const move = ({ row, column }: { row: number; column: number }) => ({
    row: rowOf[row] ?? row,
    column: columnOf(column),
  });
  return { formula: movedFormula(value.formula, move) };
}

/** Only on rows that are new: kept ones have theirs, or what the user has made of it. */
function writeValidations(sheet: Excel.Worksheet, replacement: Replacement): void {
  const { layout, oldRows, columnOf } = replacement;
  const fresh = alikeRuns(replacement).filter(({ first }) => oldRows[first] === null);
  for (const validation of layout.validations ?? []) {
    const { top, bottom, left, right } = validation.area;
    for (const { first, last } of fresh) {
      const [from, to] = [Math.max(first, top), Math.min(last, bottom)];
      if (from > to) continue;
      for (let column = left; column <= right; column++) {
        const letters = columnLetters(columnOf(column));
        const range = sheet.getRange(
          `${letters}${replacement.rowOf[from]! + 1}:${letters}${replacement.rowOf[to]! + 1}`,
        );
        writeValidation(range, validation);
      }
    }
  }
}

/**
 * How much deeper than Excel has put them new rows are to be, by the sheet's rows: a row that is put in belongs to the
 * groups that both its neighbours belong to. Excel does not tell how deep a row is, and refuses to take one out of a group
 * in which it is not; so what is there already stays.
 */
function deeperLevels({ layout, oldRows, rowOf }: Replacement): number[] {
  const levels = layout.rowLevels ?? [];
  const levelAt = (row: number): number => levels[row] ?? 0;
  const deeper: number[] = [];
  oldRows.forEach((old, row) => {
    if (old !== null) return;
    let [above, below] = [row - 1, row + 1];
    while (above >= 0 && oldRows[above] === null) above--;
    while (below < oldRows.length && oldRows[below] === null) below++;
    deeper[rowOf[row]!] = Math.max(0, levelAt(row) - Math.min(levelAt(above), levelAt(below)));
  });
  return Array.from(deeper, (level) => level ?? 0);
}
