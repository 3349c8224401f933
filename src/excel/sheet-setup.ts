import { columnLetters, type Area } from "../plan/place";
import type { PrintLayout, SheetLayout } from "../sheets/sheet-layout";
import { areaAddress } from "./areas";
import { rowsAddress, runsOf, type RowRun } from "../sheets/row-changes";

/** A column of so many characters of the usual font, in points: seven pixels a character, five for its edges. */
const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
/** Excel takes 255 characters of a page's foot, its codes included. */
const LONGEST_FOOT = 200;

/** What a column, a group of rows or the like takes of a request, and what print set-up takes. */
const BYTES_OF_A_PART = 620;
const BYTES_OF_PRINT = 5_000;

/** What setting a new sheet up takes of a request: all that is written by this file. */
export function bytesOfSetup({ columnWidths, hiddenColumns = [], rowLevels = [], unlocked = [] }: SheetLayout): number {
  const parts = columnWidths.length + hiddenColumns.length + groupsOf(rowLevels).length + 2 * unlocked.length;
  return BYTES_OF_PRINT + BYTES_OF_A_PART * parts;
}

/** Widths, hidden columns, frozen rows and outline of a sheet that is new. Needs ExcelApi 1.10. */
export function writeSetup(sheet: Excel.Worksheet, layout: SheetLayout): void {
  layout.columnWidths.forEach((characters, column) => {
    columnOf(sheet, column).format.columnWidth = widthInPoints(characters);
  });
  for (const column of layout.hiddenColumns ?? []) columnOf(sheet, column).columnHidden = true;
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
  groupRows(sheet, layout.rowLevels ?? []);
}

/** Shows our columns of a sheet that is there, but those that are hidden. */
export function showColumns(
  sheet: Excel.Worksheet,
  { columnWidths, hiddenColumns = [] }: SheetLayout,
  placeOf: (column: number) => number,
): void {
  columnWidths.forEach((_, column) => {
    columnOf(sheet, placeOf(column)).columnHidden = hiddenColumns.includes(column);
  });
}

/** Groups rows as deep as their levels say. */
export function groupRows(sheet: Excel.Worksheet, levels: readonly number[]): void {
  for (const run of groupsOf(levels)) rangeOfRows(sheet, run).group("ByRows");
}

function groupsOf(levels: readonly number[]): RowRun[] {
  const deepest = levels.reduce((most, level) => Math.max(most, level), 0);
  return Array.from({ length: deepest }, (_, above) =>
    runsOf(levels.flatMap((own, row) => (own > above ? [row] : []))),
  ).flat();
}

/** A4, one page wide. Needs ExcelApi 1.9. */
export function writePrint(sheet: Excel.Worksheet, { orientation, repeatedRows, area, foot }: PrintLayout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeatedRows) pageLayout.setPrintTitleRows(`$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`);
  if (area) pageLayout.setPrintArea(areaAddress(area));
  const { defaultForAllPages } = pageLayout.headersFooters;
  // An ampersand begins a code.
  defaultForAllPages.leftFooter = foot.slice(0, LONGEST_FOOT).replaceAll("&", "&&");
  defaultForAllPages.rightFooter = "&P / &N";
}

/** Protects all but some cells, without a password; colours, notes and widths can still be changed. */
export function protectSheet(sheet: Excel.Worksheet, unlocked: readonly Area[]): void {
  for (const area of unlocked) sheet.getRange(areaAddress(area)).format.protection.locked = false;
  sheet.protection.protect({
    allowEditObjects: true,
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowAutoFilter: true,
  });
}

export function rangeOfRows(sheet: Excel.Worksheet, run: RowRun): Excel.Range {
  return sheet.getRange(rowsAddress(run));
}

function columnOf(sheet: Excel.Worksheet, column: number): Excel.Range {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`);
}
