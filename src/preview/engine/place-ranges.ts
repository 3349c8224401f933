import type { IRange } from "@univerjs/core";
import type { CellPlace } from "./grid-functions";

/** Cells as ranges, those below one another in one: the grid compares every range with every other. */
export function rangesOf(places: readonly CellPlace[]): { sheetId: string; range: IRange }[] {
  const sorted = [...places].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const ranges: { sheetId: string; range: IRange }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last && last.sheetId === sheet && last.range.startColumn === column && row <= last.range.endRow + 1)
      last.range.endRow = row;
    else ranges.push({ sheetId: sheet, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
  }
  return ranges;
}
