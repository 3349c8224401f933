import type { ColumnRole, Place, Source } from "../plan/model";
import { ACTIVITY_SOURCES, INDICATOR_SOURCES, parseSourceText } from "../plan/source-cells";
import { parseSourceLine } from "../plan/source-line";
import type { Grid, GridRow } from "./grid";

/** What a plan sheet remembers of the file that it was imported from. */
export interface SheetSources {
  readonly source: Source;
  /** Of a row, the places of its values in the order in which they are remembered. */
  readonly rows: ReadonlyMap<number, readonly (Place | null)[]>;
}

type RememberedRole = ColumnRole | "heading";

/** Rows from the top that may name the source. */
const TOP_ROWS = 3;
const ORDERS: readonly (readonly RememberedRole[])[] = [ACTIVITY_SOURCES, INDICATOR_SOURCES, ["heading"]];

/**
 * Takes what a plan sheet remembers of its source out of its cells, so that none of it is read as the plan: a file may be
 * called like a section.
 */
export function splitSources(grid: Grid): { readonly grid: Grid; readonly sources: SheetSources | null } {
  const named = grid.rows.slice(0, TOP_ROWS).find((row) => sourceIn(row));
  if (!named) return { grid, sources: null };
  const column = sourceColumn(grid);
  const places = new Map<number, readonly (Place | null)[]>();
  const rows = grid.rows.flatMap((row): GridRow[] => {
    if (row === named) return [];
    const read = parseSourceText(row.cells[column]?.text ?? "");
    if (!read) return [row];
    places.set(row.index, read);
    const cells = row.cells.map((cell, index) => (index === column ? undefined : cell));
    const used = cells.slice(0, cells.findLastIndex((cell) => cell) + 1);
    return used.length > 0 ? [{ index: row.index, cells: used }] : [];
  });
  return { grid: { ...grid, rows }, sources: { source: sourceIn(named)!, rows: places } };
}

function sourceIn({ cells }: GridRow): Source | null {
  for (const cell of cells) {
    const source = cell && parseSourceLine(cell.text);
    if (source) return source;
  }
  return null;
}

/** The column that names the most source cells: a remark may name one as well, and may stand to the right. */
function sourceColumn({ rows }: Grid): number {
  const counts: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      const places = cell && parseSourceText(cell.text);
      if (places) counts[column] = (counts[column] ?? 0) + places.length;
    });
  }
  return counts.reduce((best, count, column) => (count > (counts[best] ?? 0) ? column : best), 0);
}

/** A cell of a sheet, with the one that its value came from where that is remembered. */
export function placeIn(
  { sheet, sources }: { readonly sheet: string; readonly sources: SheetSources | null },
  row: number,
  column: number,
  role: RememberedRole,
): Place {
  const order = sources ? ORDERS.find((roles) => roles.includes(role)) : undefined;
  const source = order && sources!.rows.get(row)?.[order.indexOf(role)];
  return { sheet, cell: { row, column }, ...(source ? { source } : {}) };
}
