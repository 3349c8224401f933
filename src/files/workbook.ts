import type { ReadOptions, Sheet, Workbook } from "hucre/xlsx";
import { dayOfDate, serialOfDay } from "../plan/day";
import type { Grid, GridCell, GridRow } from "../reading/grid";
import { FileProblem } from "./problem";

const MOST_CELLS = 5_000_000;
const ERROR_VALUE = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)$/;
/** Read instead of sheets with a stray cell in the farthest corner, which would take gigabytes as a rectangle. */
const WORKING_AREA = "A1:CV200000";

/**
 * The worksheets of an .xlsx or .xlsm workbook, hidden ones too; chart sheets hold no cells and are left out.
 * @throws FileProblem `wrong-password`, `too-many-cells`, `no-sheets`
 */
export async function readWorkbook(bytes: Uint8Array, password?: string): Promise<Grid[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const read = (options: ReadOptions): Promise<Workbook> =>
    readXlsx(bytes, password === undefined ? options : { ...options, password });
  return gridsOf(await readAround(read, {}, password));
}

/** The sheets of an .ods workbook. */
export async function readOpenDocument(bytes: Uint8Array): Promise<Grid[]> {
  const { readOds } = await import("hucre/ods");
  return gridsOf(await readOds(bytes));
}

/** Reads again where the library stumbles over what can be left out: a chart sheet, or a far corner. */
async function readAround(
  read: (options: ReadOptions) => Promise<Workbook>,
  options: ReadOptions,
  password: string | undefined,
  skipped: ReadonlySet<string> = new Set(),
): Promise<Workbook> {
  try {
    return await read(options);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const chartSheet = /missing worksheet file for sheet:?\s*"?(.+?)"?$/i.exec(message)?.[1];
    if (chartSheet !== undefined && !skipped.has(chartSheet)) {
      const without = new Set([...skipped, chartSheet]);
      return readAround(read, { ...options, sheets: (info) => !without.has(info.name) }, password, without);
    }
    if (/cells|too large|exceed/i.test(message) && options.range === undefined) {
      return readAround(read, { ...options, range: WORKING_AREA }, password, skipped);
    }
    if (password !== undefined && /password|decrypt/i.test(message))
      throw new FileProblem("password", "wrong-password");
    throw error;
  }
}

function gridsOf({ sheets, dateSystem }: Workbook): Grid[] {
  if (sheets.length === 0) throw new FileProblem("unreadable", "no-sheets");
  const date1904 = dateSystem === "1904";
  let cells = 0;
  return sheets.map((sheet) => {
    const rows = rowsOf(sheet, date1904);
    cells += rows.reduce((count, row) => count + row.cells.length, 0);
    if (cells > MOST_CELLS) throw new FileProblem("too-large", "too-many-cells");
    const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    }));
    const hidden = Boolean(sheet.hidden || sheet.veryHidden);
    return { name: sheet.name, hidden, date1904, rows, merges, preamble: [] };
  });
}

function rowsOf(sheet: Sheet, date1904: boolean): GridRow[] {
  const rows: GridRow[] = [];
  sheet.rows.forEach((values, index) => {
    const cells: (GridCell | undefined)[] = [];
    values.forEach((value, column) => {
      const cell = cellOf(value ?? uncalculated(sheet, index, column), date1904);
      if (cell) cells[column] = cell;
    });
    if (cells.length > 0) rows.push({ index, cells });
  });
  return rows;
}

/** A formula that no program has calculated yet has no value to check; the cell is not empty for that. */
function uncalculated(sheet: Sheet, row: number, column: number): Formula | null {
  const formula = sheet.cells?.get(`${row},${column}`)?.formula;
  return formula === undefined ? null : { formula };
}

interface Formula {
  readonly formula: string;
}

function cellOf(value: Sheet["rows"][number][number] | Formula, date1904: boolean): GridCell | undefined {
  if (value == null || value === "") return undefined;
  if (value instanceof Date) {
    const serial = serialOfDay(dayOfDate(value), date1904);
    return { value: serial, text: value.toISOString().slice(0, 10), isDate: true, isError: false };
  }
  if (typeof value === "object") return { value: "", text: `=${value.formula}`, isDate: false, isError: true };
  if (typeof value !== "string") return { value, text: String(value), isDate: false, isError: false };
  return value.trim() === "" ? undefined : { value, text: value, isDate: false, isError: ERROR_VALUE.test(value) };
}
