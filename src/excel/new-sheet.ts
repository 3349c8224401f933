import { TABLE_STYLE } from "../sheets/house-style";
import type { LayoutCell, SheetLayout } from "../sheets/sheet-layout";
import { areaAddress } from "./areas";
import { bytesOf, rowsThatFit, type Batch } from "./batch";
import { inputOf, type CellInput } from "./cell-input";
import { formatOf, writeLooks } from "./cell-look";
import { writeLink } from "./links";
import { protectSheet, writePrint, writeSetup } from "./sheet-setup";
import { writeValidation } from "./validation";
import { writeCharts } from "./write-charts";
import { conditionsOf, writeConditions } from "./write-conditional-formats";

/** What widths, print set-up and the like take of a request. */
const BYTES_OF_SETUP = 30_000;

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
  await batch.room(BYTES_OF_SETUP);
  for (const { name, area } of layout.tables ?? []) addTable(sheet, name, areaAddress(area));
  for (const validation of layout.validations ?? []) {
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

/** Number formats go first: a cell for texts then takes what comes as a text. */
async function writeCells(
  sheet: Excel.Worksheet,
  rows: SheetLayout["rows"],
  date1904: boolean,
  batch: Batch,
): Promise<void> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const inputs = rows.map((row) => inputsOf(row, width, date1904));
  for (let first = 0; first < rows.length;) {
    const count = rowsThatFit(inputs, first);
    const some = inputs.slice(first, first + count);
    await batch.room(some.reduce((sum, line) => sum + bytesOf(line), 0));
    const range = sheet.getRangeByIndexes(first, 0, count, width);
    range.numberFormat = rows.slice(first, first + count).map((row) => formatsOf(row, width));
    range.formulas = some;
    range.untrack();
    first += count;
  }
}

function inputsOf(row: readonly LayoutCell[], width: number, date1904: boolean): CellInput[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = row[column];
    return cell ? inputOf(cell.value, date1904, formatOf(cell.style)) : null;
  });
}

function formatsOf(row: readonly LayoutCell[], width: number): (string | null)[] {
  return Array.from({ length: width }, (_, column) => formatOf(row[column]?.style));
}

async function writeLinks(sheet: Excel.Worksheet, rows: SheetLayout["rows"], batch: Batch): Promise<void> {
  for (const [row, cells] of rows.entries())
    for (const [column, { link }] of cells.entries()) if (link) await writeLink(sheet, row, column, link, batch);
}
