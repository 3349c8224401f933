import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { CellStyle, Sheet } from "hucre/xlsx";
import { cellContent } from "./cell-content";
import { extrasOfCell } from "./cell-extras";
import { colourOf } from "./colours";
import { shownStyle } from "./shown-style";

/** Beyond what is filled, so that there is room to type. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 6;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;
const PIXELS_A_POINT = 4 / 3;
/** Of a digit in the default font, by which column widths are counted. */
const DIGIT = 7;
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

/** The styles of a workbook by number, each one once. */
export class Styles {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  constructor(private readonly theme: readonly string[]) {}

  /** The number of a style; none for a cell that looks as every cell does. */
  idOf(style: CellStyle | undefined): string | undefined {
    const shown = style ? shownStyle(style, this.theme) : {};
    const key = JSON.stringify(shown);
    if (key === "{}") return undefined;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.all[id] = shown;
    return id;
  }
}

/** A file's sheet as the grid keeps it. */
export function sheetContent(
  sheet: Sheet,
  id: string,
  { date1904, styles, theme }: { date1904: boolean; styles: Styles; theme: readonly string[] },
): Partial<IWorksheetData> {
  const cellData = cellsOf(sheet, date1904, styles);
  const [rows, columns] = extent(sheet);
  const { view, freezePane } = sheet;
  const [top, left] = [freezePane?.rows ?? 0, freezePane?.columns ?? 0];
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    tabColor: colourOf(view?.tabColor, theme) ?? "",
    rowCount: Math.max(FEWEST_ROWS, rows + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, columns + SPARE_COLUMNS),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    freeze: { xSplit: left, ySplit: top, startRow: top || -1, startColumn: left || -1 },
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    cellData,
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet, styles),
    showGridlines: view?.showGridLines === false ? 0 : 1,
    rightToLeft: view?.rightToLeft ? 1 : 0,
  };
}

function cellsOf(sheet: Sheet, date1904: boolean, styles: Styles): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, content: ICellData): void => {
    (cells[row] ??= {})[column] = content;
  };
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const s = styles.idOf(cell.style);
    const content = cellContent(sheet.rows[row]?.[column] ?? cell.value, cell, date1904);
    const custom = extrasOfCell(cell);
    if (content || s || custom) put(row, column, { ...content, ...(s && { s }), ...(custom && { custom }) });
  }
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (cells[row]?.[column]) return;
      const content = cellContent(value, undefined, date1904);
      if (content) put(row, column, content);
    }),
  );
  return cells;
}

/** How many rows and columns hold anything, merged areas and set heights included. */
function extent({ rows, cells, merges = [], rowDefs }: Sheet): [number, number] {
  const keys = [...(cells?.keys() ?? [])].map((key) => key.split(",").map(Number) as [number, number]);
  const most = (numbers: Iterable<number>): number => {
    let largest = 0;
    for (const number of numbers) largest = Math.max(largest, number);
    return largest;
  };
  return [
    most([
      rows.length,
      ...(rowDefs?.keys() ?? []),
      ...keys.map(([row]) => row + 1),
      ...merges.map((one) => one.endRow + 1),
    ]),
    most([
      ...rows.map((row) => row.length),
      ...keys.map(([, column]) => column + 1),
      ...merges.map((one) => one.endCol + 1),
    ]),
  ];
}

function rowsOf({ rowDefs }: Sheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden, outlineLevel }] of rowDefs ?? []) {
    const data: Partial<IRowData> = {};
    if (height !== undefined) Object.assign(data, { h: Math.round(height * PIXELS_A_POINT), ia: 0 });
    if (hidden) data.hd = 1;
    if (outlineLevel) data.custom = { outline: outlineLevel };
    if (Object.keys(data).length > 0) rows[row] = data;
  }
  return rows;
}

function columnsOf({ columns = [] }: Sheet, styles: Styles): Record<number, Partial<IColumnData>> {
  const made: Record<number, Partial<IColumnData>> = {};
  columns.forEach((column, index) => {
    const data: Partial<IColumnData> = {};
    if (column.width) data.w = Math.round(column.width * DIGIT);
    if (column.hidden) data.hd = 1;
    if (column.outlineLevel) data.custom = { outline: column.outlineLevel };
    const s = styles.idOf(column.style);
    if (s) data.s = s;
    if (Object.keys(data).length > 0) made[index] = data;
  });
  return made;
}
