import type { ReadOptions, Sheet, Workbook } from "hucre/xlsx";
import { serialOfDate } from "../plan/day";
import { cellOfDate, cellOfText, cellOfValue, IMPOSSIBLE } from "../reading/cell-values";
import { textCell, type Grid, type GridCell, type GridRow } from "../reading/grid";
import { FINDINGS_NAME, sheetOfRange } from "../sheets/ours";
import { FileProblem } from "./problem";
import { checkedParts } from "./workbook-parts";
import type { ZipEntry } from "./zip";

/** How the library says that a sheet's rectangle is too large. */
const TOO_MANY = /cells\b.*\blimit/i;
/** Read instead of sheets with a stray cell in the farthest corner, which would take gigabytes as a rectangle. */
const WORKING_AREA = "A1:CV200000";

/**
 * The worksheets of an .xlsx or .xlsm workbook, hidden ones too; chart sheets hold no cells and are left out, and so is
 * the sheet of findings of an annotated copy.
 * @throws FileProblem as `checkedParts` does, and `no-sheets`
 */
export async function readWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Grid[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const parts = await checkedParts(bytes, entries);
  return gridsOf(await readAround((options) => readXlsx(parts, options)));
}

/** @throws FileProblem `wrong-password`, `old-encryption`, `encrypted-word` where there is no workbook inside, `too-many-cells` */
export async function readEncryptedWorkbook(bytes: Uint8Array, password: string): Promise<Grid[]> {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return gridsOf(await readAround((options) => readXlsx(bytes, { ...options, password })));
  } catch (error) {
    if (error instanceof FileProblem && error.reason === "no-sheets")
      throw new FileProblem("password", "encrypted-word");
    // As Office 2007 did it.
    if (/unsupported encryption/i.test(messageOf(error))) throw new FileProblem("password", "old-encryption");
    if (/password|decrypt/i.test(messageOf(error))) throw new FileProblem("password", "wrong-password");
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}

/** Reads again where the library stumbles over what can be left out: a chart sheet, or a far corner. */
export async function readAround<Read extends Workbook>(
  read: (options: ReadOptions) => Promise<Read>,
  options: ReadOptions = {},
  skipped: ReadonlySet<string> = new Set(),
): Promise<Read> {
  try {
    return await read(options);
  } catch (error) {
    const message = messageOf(error);
    const chartSheet = /missing worksheet file for sheet:?\s*"?(.+?)"?$/i.exec(message)?.[1];
    if (chartSheet !== undefined && !skipped.has(chartSheet)) {
      const without = new Set([...skipped, chartSheet]);
      return readAround(read, { ...options, sheets: (info) => !without.has(info.name) }, without);
    }
    if (TOO_MANY.test(message) && options.range === undefined) {
      return readAround(read, { ...options, range: WORKING_AREA }, skipped);
    }
    throw error;
  }
}

export function gridsOf({ sheets, dateSystem, namedRanges = [] }: Workbook): Grid[] {
  if (sheets.length === 0) throw new FileProblem("unreadable", "no-sheets");
  const date1904 = dateSystem === "1904";
  const findings = new Set(
    namedRanges.filter(({ name }) => name === FINDINGS_NAME).map((one) => sheetOfRange(one.range)),
  );
  const own = sheets.filter(({ name }) => !findings.has(name));
  return own.map((sheet) => {
    const rows = rowsOf(sheet, date1904);
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
  if (value == null) return undefined;
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? textCell(IMPOSSIBLE) : cellOfDate(serialOfDate(value, date1904), value);
  }
  if (typeof value === "object") return { value: "", text: `=${value.formula}`, isDate: false, isError: true };
  if (typeof value === "string") return cellOfText(value);
  return typeof value === "number" && !Number.isFinite(value) ? textCell(IMPOSSIBLE) : cellOfValue(value);
}
