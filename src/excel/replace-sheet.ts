import type { LayoutCell } from "../sheets/sheet-layout";
import { areaAddress } from "./areas";
import { bytesOfRow, rowsThatFit, type Batch } from "./batch";
import { inputAsRead, inputOf, type CellInput } from "./cell-input";
import { formatOf, writeLooks } from "./cell-look";
import { writeLink } from "./links";
import { deeperLevels, writeValidations } from "./new-rows";
import { addTable } from "./new-sheet";
import { alikeRuns, edges, isFormula, movedValue, onto, sheetOf, type Replacement } from "./replacement";
import { insertedRuns } from "../sheets/row-changes";
import { groupRows, rangeOfRows } from "./sheet-setup";
import { clearFilters } from "./table-filters";

/** What an insertion, a table and the like take of a request. */
const BYTES_OF_A_CHANGE = 1_000;
/** What a range takes beside the rows that are written to it. */
const BYTES_OF_A_RANGE = 2_000;

/**
 * Puts rows in, as whole rows of the sheet, so that what the user has elsewhere moves along: from the bottom up. They
 * come with the look of the row above, of which our columns keep nothing.
 */
export async function insertRows(replacement: Replacement, batch: Batch): Promise<void> {
  const sheet = sheetOf(replacement, batch.context);
  await clearFilters(replacement, batch);
  for (const { before, count } of [...replacement.insertions].reverse()) {
    await batch.room(BYTES_OF_A_CHANGE);
    rangeOfRows(sheet, { first: before, last: before + count - 1 }).insert("Down");
  }
  const [left, right] = edges(replacement);
  for (const { first, last } of insertedRuns(replacement.insertions)) {
    await batch.room(BYTES_OF_A_CHANGE);
    sheet.getRange(areaAddress({ top: first, bottom: last, left, right })).clear("Formats");
  }
}

/** Writes our cells, and gives the rows that are new all that the layout says of them. */
export async function writeOnto(replacement: Replacement, date1904: boolean, batch: Batch): Promise<void> {
  const { layout, oldRows, rowOf, columnOf, restyles } = replacement;
  const sheet = sheetOf(replacement, batch.context);
  await writeNewLinks(sheet, replacement, batch);
  for (const { first, last } of alikeRuns(replacement)) {
    const isNew = oldRows[first] === null;
    const lines = layout.rows.slice(first, last + 1);
    const inputs = lines.map((cells, index) => inputsOf(replacement, cells, first + index, date1904));
    const formats = isNew || restyles ? lines.map((cells) => spread(replacement, cells, formatsIn(isNew))) : null;
    const bytes = inputs.map((line, index) => bytesOfRow(line) + (formats ? bytesOfRow(formats[index]!) : 0));
    for (let at = 0; at < lines.length;) {
      const fitting = rowsThatFit(bytes, at);
      const { count } = fitting;
      const some = inputs.slice(at, at + count);
      await batch.room(BYTES_OF_A_RANGE + fitting.bytes);
      const range = rangeOfLines(sheet, replacement, first + at, count);
      if (formats) range.numberFormat = formats.slice(at, at + count);
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
  await writeValidations(sheet, replacement, batch);
  await batch.room(BYTES_OF_A_CHANGE * ((layout.tables ?? []).length + replacement.insertions.length));
  groupRows(sheet, deeperLevels(replacement));
  for (const { name, area } of layout.tables ?? []) {
    if (oldRows[area.top] === null) addTable(sheet, name, areaAddress(onto(replacement, area)));
  }
}

/** Those of kept rows follow when there is no way back any more. */
async function writeNewLinks(sheet: Excel.Worksheet, replacement: Replacement, batch: Batch): Promise<void> {
  const { layout, oldRows, rowOf, columnOf } = replacement;
  for (const [row, cells] of layout.rows.entries())
    for (const [column, { link }] of cells.entries())
      if (link && oldRows[row] === null) await writeLink(sheet, rowOf[row]!, columnOf(column), link, batch);
}

/** What is handed to Excel for a row; nothing for cells that hold it already. */
function inputsOf(replacement: Replacement, cells: readonly LayoutCell[], row: number, date1904: boolean): CellInput[] {
  const { old, oldRows, columnOf, restyles } = replacement;
  const oldRow = oldRows[row]!;
  return spread(replacement, cells, ({ value, style }, column) => {
    const moved = movedValue(replacement, value);
    const before = oldRow === null ? null : old.cell(oldRow, columnOf(column));
    if (value === "" && !before) return null;
    // A formula's cells have moved meanwhile, so that it is always written.
    const isSame = before && !isFormula(value) && inputAsRead({ ...before, format: null }) === inputOf(moved, date1904);
    return isSame ? null : inputOf(moved, date1904, oldRow === null || restyles ? formatOf(style) : null);
  });
}

/** A new row has no formats yet; on a kept one ours may be another than was. A cell that is left alone keeps the user's. */
function formatsIn(isNew: boolean): (cell: LayoutCell) => string | null {
  return ({ value, style }) => formatOf(style) ?? (isNew || value === null ? null : "General");
}

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

function rangeOfLines(sheet: Excel.Worksheet, replacement: Replacement, first: number, count: number): Excel.Range {
  const [left, right] = edges(replacement);
  return sheet.getRangeByIndexes(replacement.rowOf[first]!, left, count, right - left + 1);
}
