import { MS_PER_DAY, serialOfDay } from "../plan/day";
import { cellOfDate, cellOfText, cellOfValue } from "../reading/cell-values";
import type { Grid, GridCell } from "../reading/grid";
import type { LayoutValue, SheetLayout } from "../sheets/sheet-layout";

/** A layout as a sheet with it is read. */
export function gridOfLayout({ name, rows }: SheetLayout): Grid {
  return {
    name,
    hidden: false,
    date1904: false,
    merges: [],
    preamble: [],
    rows: rows.flatMap((row, index) => {
      const cells: (GridCell | undefined)[] = [];
      row.forEach(({ value }, column) => {
        const cell = cellOf(value);
        if (cell) cells[column] = cell;
      });
      return cells.length > 0 ? [{ index, cells }] : [];
    }),
  };
}

function cellOf(value: LayoutValue): GridCell | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return cellOfText(value);
  if (typeof value === "number") return cellOfValue(value);
  if ("day" in value) return cellOfDate(serialOfDay(value.day, false), new Date(value.day * MS_PER_DAY));
  const { result = 0 } = value;
  return typeof result === "string" ? cellOfText(result) : cellOfValue(result);
}
