import type { Engine } from "../engine/engine";
import { cellsIn, intersection, type Area } from "./area";
import { filledAreas } from "./spilled-cells";

/**
 * Whether cells belong to a formula's result that takes several of them: its own cell, and those that only show a part.
 * @returns null where some do and some do not, as Excel's `hasSpill`
 */
export function hasSpill(sheet: string, area: Area, grid: Engine): boolean | null {
  const shared = filledAreas(sheet, grid)
    .filter((filled) => cellsIn(filled) > 1)
    .flatMap((filled) => intersection(filled, area) ?? []);
  const spilled = shared.reduce((sum, part) => sum + cellsIn(part), 0);
  return spilled === cellsIn(area) || (spilled === 0 ? false : null);
}
