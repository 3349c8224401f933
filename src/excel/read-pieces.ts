import type { Grid, GridRow, MergedArea } from "../reading/grid";
import { bytesOf } from "./batch";
import { gridRows } from "./grid-rows";
import type { ListedSheet } from "./list-sheets";
import { mergedAreas, requestMergesIn } from "./merged-areas";
import { atATime, sync, type RunOptions } from "./run";
import { IncompleteAnswer } from "./trouble";
import { cutByCells, filledWindows, type Window } from "./windows";

/** Less than half of what Excel on the web takes, since no cell tells its size beforehand. */
const BYTES_AT_A_TIME = 2_000_000;
/** Until the first answer has shown how long the cells of this workbook are. */
const BYTES_A_CELL_AT_FIRST = 200;
/** Excel answers for no more than 512 merged areas at a time, and none is smaller than two cells. */
const CELLS_OF_MERGES = 1_024;

/**
 * Reads sheets that are too large for one request: first where their cells are, then as many at a time as fit.
 * @throws IncompleteAnswer where a sheet holds more than can be read at all
 */
export async function readInPieces(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  date1904: boolean,
  options: RunOptions,
): Promise<Grid[]> {
  const queue = await filledWindows(context, sheets, options);
  const total = cellsOf(queue);
  const rows = new Map(sheets.map(({ id }) => [id, [] as GridRow[]]));
  const merges = new Map(sheets.map(({ id }) => [id, [] as MergedArea[]]));
  // Where pieces were too large, short texts are followed by long ones.
  const fewest = options.finer ? BYTES_A_CELL_AT_FIRST : 1;
  let bytesPerCell = BYTES_A_CELL_AT_FIRST;
  while (queue.length > 0) {
    const windows = cutByCells(queue, atATime(BYTES_AT_A_TIME, options) / bytesPerCell);
    const answers = windows.map((window) => requestWindow(context, window));
    await sync(context, options);
    let bytes = 0;
    windows.forEach(({ sheet }, index) => {
      const { cells, merged } = answers[index]!();
      rows.get(sheet.id)!.push(...gridRows(cells, date1904));
      merges.get(sheet.id)!.push(...merged);
      bytes += bytesOf([cells.values, cells.numberFormat]);
    });
    bytesPerCell = Math.max(fewest, bytes / cellsOf(windows));
    options.onProgress?.(total - cellsOf(queue), total);
  }
  return sheets.map(({ id, name, hidden }) => ({
    name,
    hidden,
    date1904,
    rows: rows.get(id)!,
    merges: merges.get(id)!,
    preamble: [],
  }));
}

function requestWindow(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Window) {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = worksheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values, numberFormat, rowIndex, columnIndex");
  range.untrack();
  const height = Math.max(1, Math.floor(CELLS_OF_MERGES / columns));
  const merges = Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const top = index * height;
    return requestMergesIn(worksheet.getRangeByIndexes(row + top, column, Math.min(height, rows - top), columns));
  });
  return () => {
    if (!Array.isArray(range.values)) throw new IncompleteAnswer(sheet.name);
    return { cells: range, merged: mergedAreas(merges) };
  };
}

function cellsOf(windows: readonly Window[]): number {
  return windows.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
