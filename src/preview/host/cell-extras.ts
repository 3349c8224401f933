import type { CellExtras } from "../engine/content";
import { cellsIn, type Area } from "./area";
import type { Cells } from "./cells";
import { accessDenied } from "./host-error";
import type { CellMatrix, Session } from "./session";
import { extrasOf, gridPart, keepTypes, makeRoom, mutate, sheetModel } from "./sheet-model";

/** Under this name the grid looks for no formulas in what is written. */
const METADATA = "sheet.command.set-range-custom-metadata";
/** Beyond this only cells of the grid as it is are changed: whole rows and columns. */
const MOST_CELLS = 100_000;

/** What a cell carries for Excel. */
export function cellExtras(sheet: string, row: number, column: number, session: Session): CellExtras {
  return sheetModel(sheet, session).getCellRaw(row, column)?.custom ?? {};
}

/** Changes what cells carry; what is undefined goes. */
export function setCellExtras({ sheet, areas }: Cells, more: Partial<CellExtras>, session: Session): void {
  const cellValue: CellMatrix = {};
  for (const area of areas) {
    const within = cellsIn(area) > MOST_CELLS ? gridPart(sheet, area, session) : area;
    if (!within) continue;
    makeRoom(sheet, within, session);
    for (let row = within.top; row <= within.bottom; row++)
      for (let column = within.left; column <= within.right; column++) {
        const extras = Object.entries({ ...cellExtras(sheet, row, column, session), ...more });
        const kept = extras.filter(([, value]) => value !== undefined);
        (cellValue[row] ??= {})[column] = { custom: kept.length > 0 ? Object.fromEntries(kept) : null };
      }
  }
  keepTypes(sheetModel(sheet, session), cellValue);
  mutate("sheet.mutation.set-range-values", sheet, { cellValue, trigger: METADATA }, session);
}

/** Whether all the cells may be changed on a protected sheet. */
export function isUnlocked(sheet: string, area: Area, session: Session): boolean {
  if (cellsIn(area) > MOST_CELLS) return false;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (!cellExtras(sheet, row, column, session).unlocked) return false;
  return true;
}

/** @throws HostError where the sheet is protected and one of the cells is locked */
export function assertMayWrite({ sheet, areas }: Cells, session: Session): void {
  if (!extrasOf(sheet, session).protection || areas.every((area) => isUnlocked(sheet, area, session))) return;
  throw accessDenied("This operation is not permitted for the current object: the sheet is protected.");
}
