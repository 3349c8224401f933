import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import type { CellPlace } from "../engine/grid-functions";
import type { Area } from "./area";
import { areaOfRange } from "./sheet-model";

/** A cell as it is shown: what it holds, or what a formula elsewhere fills it with. */
export type CellReader = (row: number, column: number) => Nullable<ICellData>;

export function cellReader(sheet: Worksheet, grid: Engine): CellReader {
  const filled = grid.spilled()[sheet.getSheetId()]?.cells;
  if (!filled) return (row, column) => sheet.getCellRaw(row, column);
  return (row, column) => {
    const own = sheet.getCellRaw(row, column);
    return own && own.v !== undefined && own.v !== null ? own : (filled[row]?.[column] ?? own);
  };
}

/** The areas of a sheet that formulas fill. */
export function filledAreas(sheet: string, grid: Engine): Area[] {
  const { ranges = {} } = grid.spilled()[sheet] ?? {};
  return Object.values(ranges).flatMap((line) => Object.values(line).map(areaOfRange));
}

/** The place of the formula that fills a cell; the cell itself where no other does. */
export function formulaOver(place: CellPlace, grid: Engine): CellPlace {
  const { sheet, row, column } = place;
  for (const [top, line] of Object.entries(grid.spilled()[sheet]?.ranges ?? {}))
    for (const [left, range] of Object.entries(line))
      if (row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn)
        return { sheet, row: Number(top), column: Number(left) };
  return place;
}
