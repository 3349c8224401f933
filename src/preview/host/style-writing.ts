import type { ICellData, IStyleData } from "@univerjs/core";
import { cellsIn, intersection, type Area } from "./area";
import type { Cells } from "./cells";
import type { Session } from "./session";
import { assertMayChange, makeRoom, sheetModel } from "./sheet-model";

/** Beyond this only cells of the grid as it is get a look: whole rows and columns. */
const MOST_CELLS = 100_000;

/** Gives cells a look; what the style does not say stays. */
export function styleCells({ sheet, areas }: Cells, style: IStyleData, session: Session): void {
  assertMayChange(sheet, "allowFormatCells", session);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const area of areas) {
    const within = cellsIn(area) > MOST_CELLS ? gridPart(sheet, area, session) : area;
    if (!within) continue;
    makeRoom(sheet, within, session);
    for (let row = within.top; row <= within.bottom; row++)
      for (let column = within.left; column <= within.right; column++) (cells[row] ??= {})[column] = { s: style };
  }
  session.writeCells(sheet, cells);
}

function gridPart(sheet: string, area: Area, session: Session): Area | null {
  const model = sheetModel(sheet, session);
  return intersection(area, { top: 0, left: 0, bottom: model.getRowCount() - 1, right: model.getColumnCount() - 1 });
}
