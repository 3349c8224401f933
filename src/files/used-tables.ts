import { LAST_ROW, UsedRows } from "./used-rows";

/** Cells right of this column are not looked at; with the last row, it keeps a sheet within what the library takes. */
const LAST_COLUMN = 100;
const TABLE_OR_ROW = /<table:table\s[^>]*>|<table:table-row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g;
const CELL = /<table:(?:covered-)?table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g;

/**
 * A content.xml whose sheets have just the rows and cells that hold something. Programs repeat empty and filled cells
 * down to the last row in a few letters, and the library that reads them makes a cell of every one.
 * @throws FileProblem `too-many-cells`
 */
export function usedTables(content: string): string {
  const used = new UsedRows();
  let row = 0;
  return content.replace(TABLE_OR_ROW, (whole, attributes: string | undefined, cells: string | undefined) => {
    if (attributes === undefined) {
      used.startSheet();
      row = 0;
      return whole;
    }
    if (row >= LAST_ROW) return "";
    const repeated = Math.min(times(attributes, "rows"), LAST_ROW - row);
    row += repeated;
    const { text, filled, isMerged } = usedCells(cells ?? "");
    if (filled === 0 && isMerged && repeated === 1) return rowOf(text, 1);
    let taken = 0;
    while (taken < repeated && used.takes(filled, text.length)) taken++;
    return rowOf(text, taken) + rowOf("", repeated - taken);
  });
}

/** A row's cells up to the last one that holds something, how many those are, and whether any spans others. */
function usedCells(cells: string): { text: string; filled: number; isMerged: boolean } {
  let column = 0;
  let filled = 0;
  let end = 0;
  let isMerged = false;
  for (const match of cells.matchAll(CELL)) {
    if (column >= LAST_COLUMN) break;
    const [whole, attributes, content = ""] = match;
    const repeated = times(attributes!, "columns");
    const spans = attributes!.includes("-spanned=");
    const holds = attributes!.includes("value-type=") || content.includes("<text:p");
    column += repeated;
    if (holds) filled += repeated;
    if (spans) isMerged = true;
    if (holds || spans) end = match.index + whole.length;
  }
  return { text: cells.slice(0, end), filled, isMerged };
}

function times(attributes: string, what: "rows" | "columns"): number {
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1) || 1;
}

function rowOf(cells: string, repeated: number): string {
  return repeated === 0 ? "" : `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>`;
}
