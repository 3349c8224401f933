import type { Grid, GridRow } from "./grid";

/** What `PLAN.FINDINGS` has in its first row, in both languages. */
const HEADERS = [
  ["Raskus", "Lahter", "Tegevus", "Leid", "Märgitud", "Oodatud"],
  ["Severity", "Cell", "Activity", "Finding", "Stated", "Expected"],
];
/** How the rows below begin; the one that says that there are no findings begins with nothing. */
const SEVERITIES = new Set(["viga", "hoiatus", "märkus", "error", "warning", "note"]);
const FINDING = HEADERS[0]!.indexOf("Leid");

/** A sheet without the lists that `PLAN.FINDINGS` has spilled: beside a table, they are none of the plan. */
export function withoutFindingLists(grid: Grid): Grid {
  const left = new Map<number, GridRow>();
  for (const [at, row] of grid.rows.entries())
    for (const [column, cell] of row.cells.entries())
      if (cell && isHeader(row, column))
        for (let next = at; isPart(grid.rows[next], row.index, next - at, column); next++)
          left.set(next, without(left.get(next) ?? grid.rows[next]!, column));
  if (left.size === 0) return grid;
  const rows = grid.rows.map((row, at) => left.get(at) ?? row);
  return { ...grid, rows: rows.filter(({ cells }) => cells.some((cell) => cell)) };
}

const textAt = ({ cells }: GridRow, column: number): string => cells[column]?.text ?? "";

const isHeader = (row: GridRow, column: number): boolean =>
  HEADERS.some((titles) => titles.every((title, index) => textAt(row, column + index) === title));

/** @param below so many rows under the header that is at `top` */
function isPart(row: GridRow | undefined, top: number, below: number, column: number): row is GridRow {
  if (row?.index !== top + below) return false;
  const severity = textAt(row, column);
  const isClean = below === 1 && severity === "" && textAt(row, column + FINDING) !== "";
  return below === 0 || isClean || SEVERITIES.has(severity);
}

function without(row: GridRow, first: number): GridRow {
  const end = first + HEADERS[0]!.length;
  return { ...row, cells: row.cells.map((cell, column) => (column >= first && column < end ? undefined : cell)) };
}
