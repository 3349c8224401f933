import { TABLE_STYLE } from "../sheets/house-style";
import type { LayoutCell, SheetLayout } from "../sheets/sheet-layout";
import { areaAddress } from "./areas";
import { bytesOfRow, rowsThatFit, type Batch } from "./batch";
import { inputOf, type CellInput } from "./cell-input";
import { formatOf, writeLooks } from "./cell-look";
import { writeLink } from "./links";
import { bytesOfSetup, protectSheet, writePrint, writeSetup } from "./sheet-setup";
import { bytesOfValidation, writeValidation } from "./validation";
import { writeCharts } from "./write-charts";
import { conditionsOf, writeConditions } from "./write-conditional-formats";

/** What a table, and the height of the rows, take of a request. */
const BYTES_OF_A_CHANGE = 1_000;
/** What a range takes of a request beside the rows that are written to it. */
const BYTES_OF_A_RANGE = 2_000;

/** Writes all that a layout says onto a worksheet that was just added. Needs ExcelApi 1.10. */
export async function fillSheet(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  date1904: boolean,
  batch: Batch,
): Promise<void> {
  await writeLinks(sheet, layout.rows, batch);
  await writeCells(sheet, layout.rows, date1904, batch);
  const styled = layout.rows.flatMap((cells, row) =>
    cells.flatMap(({ style }, column) => (style ? [{ row, column, style }] : [])),
  );
  await writeLooks(sheet, styled, batch);
  await writeConditions(sheet, conditionsOf(layout.conditionalFormats), batch);
  const { tables = [], validations = [] } = layout;
  await batch.room(bytesOfSetup(layout) + BYTES_OF_A_CHANGE * (1 + tables.length));
  for (const { name, area } of tables) addTable(sheet, name, areaAddress(area));
  for (const validation of validations) {
    await batch.room(bytesOfValidation(validation));
    writeValidation(sheet.getRange(areaAddress(validation.area)), validation);
  }
  writeSetup(sheet, layout);
  if (layout.rows.length > 0) {
    sheet.getRange(`1:${layout.rows.length}`).format.autofitRows();
  }
  await writeCharts(sheet, layout.charts ?? [], batch);
  if (layout.print) writePrint(sheet, layout.print);
  if (layout.unlocked) protectSheet(sheet, layout.unlocked);
}

export function addTable(sheet: Excel.Worksheet, name: string, address: string): void {
  const table = sheet.tables.add(address, true);
  table.name = name;
  table.style = TABLE_STYLE;
}

/**
 * Number formats go first: a cell for texts then takes what comes as a text. Below a row that is the last to be so wide,
 * the cells beyond the others are not named any more.
 */
async function writeCells(
  sheet: Excel.Worksheet,
  rows: SheetLayout["rows"],
  date1904: boolean,
  batch: Batch,
): Promise<void> {
  const inputs = rows.map((row) => row.map((cell) => inputOfNew(cell, date1904)));
  const formats = rows.map((row) => row.map(({ style }) => formatOf(style)));
  const widths = inputs.map((line, row) => widthOf(line, formats[row]!));
  // Of the widest row from each on.
  for (let row = widths.length - 2; row >= 0; row--) widths[row] = Math.max(widths[row]!, widths[row + 1]!);
  const bytes = widths.map(
    (width, row) => bytesOfRow(padded(inputs[row]!, width)) + bytesOfRow(padded(formats[row]!, width)),
  );
  for (let first = 0; first < rows.length && widths[first]! > 0;) {
    const width = widths[first]!;
    const fitting = rowsThatFit(bytes, first, widths.lastIndexOf(width) + 1);
    await batch.room(BYTES_OF_A_RANGE + fitting.bytes);
    const end = first + fitting.count;
    const range = sheet.getRangeByIndexes(first, 0, fitting.count, width);
    range.numberFormat = formats.slice(first, end).map((line) => padded(line, width));
    range.formulas = inputs.slice(first, end).map((line) => padded(line, width));
    range.untrack();
    first = end;
  }
}

/** An empty text has nothing to empty on a new sheet but what Excel writes into a cell that gets a link. */
function inputOfNew({ value, style, link }: LayoutCell, date1904: boolean): CellInput {
  return value === "" && !link ? null : inputOf(value, date1904, formatOf(style));
}

/** Up to the last cell that is given anything. */
function widthOf(inputs: readonly unknown[], formats: readonly unknown[]): number {
  return inputs.findLastIndex((input, column) => input !== null || formats[column] !== null) + 1;
}

function padded<T>(line: readonly (T | null)[], width: number): (T | null)[] {
  return Array.from({ length: width }, (_, column) => line[column] ?? null);
}

async function writeLinks(sheet: Excel.Worksheet, rows: SheetLayout["rows"], batch: Batch): Promise<void> {
  for (const [row, cells] of rows.entries())
    for (const [column, { link }] of cells.entries()) if (link) await writeLink(sheet, row, column, link, batch);
}
