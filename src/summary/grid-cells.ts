import type { Place } from "../plan/place";
import type { Grid, GridRow } from "../reading/grid";
import type { CellKind, PlanCells } from "../sheets/summary/plan-cells";

/** What formulas find in the cells of sheets. */
export function cellsOfGrids(grids: readonly Grid[]): PlanCells {
  const rows = new Map<string, Map<number, GridRow>>();
  for (const grid of grids) rows.set(grid.name, new Map(grid.rows.map((row) => [row.index, row])));
  return {
    kindOf: ({ sheet, cell }: Place): CellKind => {
      const found = cell && rows.get(sheet)?.get(cell.row)?.cells[cell.column];
      if (!found) return "blank";
      if (found.isError) return "error";
      return typeof found.value === "number" ? "number" : "text";
    },
  };
}
