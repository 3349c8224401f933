import { LAST_ROW, UsedRows } from "./used-rows";

/** Cells right of this column are not looked at; with the last row, it keeps a sheet within what the library takes. */
const LAST_COLUMN = 100;
const ROW = "<table:table-row";
const ROW_END = "</table:table-row>";
const CELL = /(?=<table:(?:covered-)?table-cell\b)/;

/**
 * A content.xml whose sheets have just the rows and cells that hold something. Programs repeat empty and filled cells
 * down to the last row in a few letters, and the library that reads them makes a cell of every one.
 * @throws FileProblem `too-many-cells`
 */
export function usedTables(content: string): string {
  const used = new UsedRows();
  const [start = "", ...rows] = content.split(ROW);
  const kept = [start];
  let row = 0;
  for (const part of rows) {
    const tag = part.slice(0, part.indexOf(">") + 1);
    const isClosed = tag.endsWith("/>");
    const end = isClosed ? tag.length : part.indexOf(ROW_END, tag.length);
    const repeated = Math.min(times(tag, "rows"), LAST_ROW - row);
    if (repeated > 0 && end >= 0) kept.push(...usedRow(part.slice(tag.length, end), repeated, used));
    row += repeated;
    const after = end < 0 ? "" : part.slice(isClosed ? end : end + ROW_END.length);
    kept.push(after);
    if (!after.includes("<table:table ")) continue;
    used.startSheet();
    row = 0;
  }
  return kept.join("");
}

function* usedRow(text: string, repeated: number, used: UsedRows): Generator<string> {
  const { cells, filled, isMerged } = usedCells(text);
  let taken = filled === 0 && isMerged && repeated === 1 ? 1 : 0;
  while (taken < repeated && used.takes(filled, cells.length)) taken++;
  if (taken > 0) yield rowOf(cells, taken);
  if (taken < repeated) yield rowOf("", repeated - taken);
}

/** A row's cells up to the last one that holds something, how many those are, and whether any spans others. */
function usedCells(row: string): { cells: string; filled: number; isMerged: boolean } {
  let column = 0;
  let filled = 0;
  let at = 0;
  let end = 0;
  let isMerged = false;
  for (const cell of row.split(CELL)) {
    at += cell.length;
    const tag = cell.slice(0, cell.indexOf(">") + 1);
    const repeated = times(tag, "columns");
    const spans = tag.includes("-spanned=");
    const holds = tag.includes("value-type=") || cell.includes("<text:p");
    if (holds) filled += repeated;
    if (spans) isMerged = true;
    if (holds || spans) end = at;
    column += repeated;
    if (column >= LAST_COLUMN) break;
  }
  return { cells: row.slice(0, end), filled, isMerged };
}

function times(tag: string, what: "rows" | "columns"): number {
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1) || 1;
}

function rowOf(cells: string, repeated: number): string {
  return `${ROW} table:number-rows-repeated="${repeated}">${cells}${ROW_END}`;
}
