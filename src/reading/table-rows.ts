import type { ColumnRole, Place } from "../plan/model";
import { plainText } from "../plan/text";
import type { Grid, GridCell, GridRow, MergedArea } from "./grid";
import { placeIn } from "./row-sources";
import type { MappedTable } from "./table-columns";

/** One line of a cell, or the whole of a cell with one line. */
export interface Line {
  readonly text: string;
  readonly cell: GridCell;
  readonly place: Place;
  /** Order within the table row: by grid row, then by line of the cell. */
  readonly position: number;
  /** The position to which its cell reaches down. */
  readonly end: number;
  /** The cell has no other line. */
  readonly alone: boolean;
}

/** A row as its author saw it: in a table pasted from Word it takes several grid rows. */
export interface TableRow {
  readonly top: number;
  readonly bottom: number;
  readonly lines: Readonly<Partial<Record<ColumnRole, readonly Line[]>>>;
}

const LINES_PER_ROW = 10_000;
const MOST_COLUMNS = 16_384;

/** Joins grid rows that cells merged downwards hold together, and splits cells into lines. */
export function tableRows(grid: Grid, rows: readonly GridRow[], { columns, sources }: MappedTable): TableRow[] {
  const used = [...columns.values()];
  const merges = downwardMerges(grid, rows, new Set(used));
  const lastRows = new Map(merges.map((area) => [cellKey(area.top, area.left), area.bottom]));
  const result: TableRow[] = [];
  let next = 0;
  for (let i = 0; i < rows.length;) {
    const top = rows[i]!.index;
    let bottom = top;
    while (next < merges.length && merges[next]!.top < top) next++;
    while (next < merges.length && merges[next]!.top <= bottom) bottom = Math.max(bottom, merges[next++]!.bottom);
    const first = i;
    while (i < rows.length && rows[i]!.index <= bottom) i++;
    result.push({ top, bottom, lines: linesOf(rows, first, i, columns, lastRows, { sheet: grid.name, sources }) });
  }
  return result;
}

function downwardMerges(grid: Grid, rows: readonly GridRow[], columns: ReadonlySet<number>): MergedArea[] {
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? -1;
  return grid.merges
    .filter((a) => a.bottom > a.top && a.top >= first && a.top <= last && columns.has(a.left))
    .sort((a, b) => a.top - b.top);
}

function linesOf(
  rows: readonly GridRow[],
  from: number,
  to: number,
  columns: ReadonlyMap<ColumnRole, number>,
  lastRows: ReadonlyMap<number, number>,
  sheet: Parameters<typeof placeIn>[0],
): TableRow["lines"] {
  const lines: Partial<Record<ColumnRole, Line[]>> = {};
  const top = rows[from]!.index;
  for (const [role, column] of columns) {
    for (let i = from; i < to; i++) {
      const row = rows[i]!;
      const cell = row.cells[column];
      if (!cell) continue;
      const place = placeIn(sheet, row.index, column, role);
      const lastRow = lastRows.get(cellKey(row.index, column)) ?? row.index;
      const end = (lastRow - top + 1) * LINES_PER_ROW - 1;
      addLines((lines[role] ??= []), cell, place, (row.index - top) * LINES_PER_ROW, end);
    }
  }
  return lines;
}

function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

function addLines(lines: Line[], cell: GridCell, place: Place, position: number, end: number): void {
  if (typeof cell.value !== "string" || !/[\n\r\u000b]/.test(cell.value)) {
    lines.push({ text: cell.text, cell, place, position, end, alone: true });
    return;
  }
  const texts = plainText(cell.value).split("\n");
  const alone = texts.filter((text) => text.trim() !== "").length === 1;
  texts.forEach((text, index) => {
    if (text.trim() !== "") lines.push({ text, cell, place, position: position + index, end, alone });
  });
}
