import type { ListedSheet } from "./list-sheets";
import { sync, type RunOptions } from "./run";
import { IncompleteAnswer } from "./trouble";

/** A part of a sheet, from a zero-based corner. */
export interface Window {
  readonly sheet: ListedSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows whose used range is asked for on its own, so that a stray cell far away costs little. */
const ROWS = 1_000;
const WINDOWS_AT_A_TIME = 500;
/** More than this takes longer than anybody waits, and is no plan. */
const MOST_CELLS = 5_000_000;

/**
 * Where the cells of sheets are, from top to bottom.
 * @throws IncompleteAnswer where a sheet has too many
 */
export async function filledWindows(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  options: RunOptions,
): Promise<Window[]> {
  const wholes = await usedWithin(context, sheets.map(wholeSheet), options);
  const filled = await usedWithin(context, wholes.flatMap(inRows), options);
  for (const sheet of sheets) {
    const cells = filled.reduce((sum, one) => (one.sheet === sheet ? sum + one.rows * one.columns : sum), 0);
    if (cells > MOST_CELLS) throw new IncompleteAnswer(sheet.name);
  }
  return filled;
}

const wholeSheet = (sheet: ListedSheet): Window => ({ sheet, row: 0, column: 0, rows: 1_048_576, columns: 16_384 });

function inRows({ sheet, row, column, rows, columns }: Window): Window[] {
  return Array.from({ length: Math.ceil(rows / ROWS) }, (_, index) => {
    const top = index * ROWS;
    return { sheet, row: row + top, column, rows: Math.min(ROWS, rows - top), columns };
  });
}

/** Each window shrunk to its used cells; empty ones are left out. */
async function usedWithin(
  context: Excel.RequestContext,
  windows: readonly Window[],
  options: RunOptions,
): Promise<Window[]> {
  const filled: Window[] = [];
  for (let at = 0; at < windows.length; at += WINDOWS_AT_A_TIME) {
    const some = windows.slice(at, at + WINDOWS_AT_A_TIME);
    const answers = some.map(({ sheet, row, column, rows, columns }) => {
      const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rows, columns);
      const used = range.getUsedRangeOrNullObject(true);
      used.load("rowIndex, columnIndex, rowCount, columnCount");
      range.untrack();
      used.untrack();
      return used;
    });
    await sync(context, options);
    answers.forEach((used, index) => {
      if (used.isNullObject) return;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
      filled.push({ sheet: some[index]!.sheet, row, column, rows, columns });
    });
  }
  return filled;
}

/**
 * Takes windows off the front of a queue, as many cells as wanted but at least a row; a window that is larger is cut
 * between rows.
 */
export function cutByCells(queue: Window[], cells: number): Window[] {
  const taken: Window[] = [];
  let room = cells;
  while (queue.length > 0) {
    const first = queue[0]!;
    const rows = Math.min(first.rows, Math.max(taken.length === 0 ? 1 : 0, Math.floor(room / first.columns)));
    if (rows === 0) break;
    taken.push({ ...first, rows });
    room -= rows * first.columns;
    if (rows === first.rows) queue.shift();
    else queue[0] = { ...first, row: first.row + rows, rows: first.rows - rows };
  }
  return taken;
}
