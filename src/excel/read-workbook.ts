import type { Grid } from "../reading/grid";
import { listSheets, type ListedSheet } from "./list-sheets";
import { readInPieces } from "./read-pieces";
import { requestGrid, requestMarks, requestSheet } from "./read-sheet";
import { askEach, runInExcel, sync, type RunOptions } from "./run";
import type { WorkbookState } from "./workbook-state";

/**
 * Reads all worksheets, in two `sync`s whatever their number; in pieces, in as many as their size takes.
 * @throws IncompleteAnswer or OfficeExtension.Error with the trouble `too-large` where it has to be in pieces
 */
export function readWorkbook(options: RunOptions = {}): Promise<WorkbookState> {
  return runInExcel(options, async (context) => {
    const { sheets, ...workbook } = await listSheets(context, options);
    const { date1904 } = workbook;
    const marks = await askEach(context, sheets, ({ id }) => requestMarks(context, id), options);
    const grids = await readGrids(context, sheets, date1904, options);
    return { ...workbook, sheets: sheets.map((sheet, index) => ({ ...sheet, marks: marks[index]!() })), grids };
  });
}

/**
 * Reads some sheets again, in one `sync`, and of the others what marking them needs.
 * @param before what was read last
 * @param sheetIds those whose cells have changed
 * @throws OfficeExtension.Error with the trouble `gone` where a sheet was deleted: read the workbook anew
 */
export function rereadSheets(
  before: WorkbookState,
  sheetIds: readonly string[],
  options: RunOptions = {},
): Promise<WorkbookState> {
  const { date1904, hasNotes } = before;
  const isChanged = before.sheets.map(({ id }) => sheetIds.includes(id));
  const changed = before.sheets.filter((_, index) => isChanged[index]);
  return runInExcel(options, async (context) => {
    const answers = await askEach(context, before.sheets, ({ id }) => requestSheet(context, id), options);
    const read = await readGrids(context, changed, date1904, options);
    const sheets = answers.map((answer) => answer());
    const grids = before.grids.map((grid, index) => {
      const { name, hidden } = sheets[index]!;
      return { ...(isChanged[index] ? read[changed.indexOf(before.sheets[index]!)]! : grid), name, hidden };
    });
    return { date1904, hasNotes, sheets, grids };
  });
}

/** The sheets' cells, and whatever else is queued, in one request or in pieces. */
async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  date1904: boolean,
  options: RunOptions,
): Promise<Grid[]> {
  if (options.inPieces) return readInPieces(context, sheets, date1904, options);
  const answers = sheets.map((sheet) => requestGrid(context, sheet));
  await sync(context, options);
  return sheets.map((sheet, index) => answers[index]!(sheet, date1904));
}
