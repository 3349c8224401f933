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
  const places = new Map<number, readonly (Place | null)[]>();
  const rows = grid.rows.flatMap((row): GridRow[] => {
    if (row === named) return [];
    const read = parseSourceText(row.cells.at(-1)?.text ?? "");
    if (!read) return [row];
    places.set(row.index, read);
    const cells = row.cells.slice(
      0,
      row.cells.findLastIndex((cell, column) => cell && column < row.cells.length - 1) + 1,
    );
    return cells.length > 0 ? [{ index: row.index, cells }] : [];
  });
  return { grid: { ...grid, rows }, sources: { source: sourceIn(named)!, rows: places } };
}

function sourceIn({ cells }: GridRow): Source | null {
  const texts = cells.filter((cell) => cell !== undefined);
  return texts.length === 1 ? parseSourceLine(texts[0]!.text) : null;
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
