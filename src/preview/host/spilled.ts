import type { Worksheet } from "@univerjs/core";
import type { Area } from "./area";
import { valueOf } from "./cell-values";

/**
 * Whether cells belong to a formula's result that takes several of them: its own cell, and those that only show a part.
 * @returns null where some do and some do not, as Excel's `hasSpill`
 */
export function hasSpill(sheet: Worksheet, { top, left, bottom, right }: Area): boolean | null {
  let [some, all] = [false, true];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (isSpilled(sheet, row, column)) some = true;
      else all = false;
  return all || (some ? null : false);
}

function isSpilled(sheet: Worksheet, row: number, column: number): boolean {
  if (!sheet.getCellRaw(row, column)?.f) return showsPart(sheet, row, column);
  return showsPart(sheet, row + 1, column) || showsPart(sheet, row, column + 1);
}

/** The grid keeps such values beside its cells, and shows them in cells that hold nothing. */
function showsPart(sheet: Worksheet, row: number, column: number): boolean {
  const raw = sheet.getCellRaw(row, column);
  if (raw?.f || raw?.si || valueOf(raw) !== "") return false;
  const shown = sheet.getCell(row, column);
  return shown?.v !== undefined && shown.v !== null;
}
