import type { IStyleData } from "@univerjs/core";
import { cellsIn } from "./area";
import type { Cells } from "./cells";
import type { Session } from "./session";
import { assertMayChange, gridPart, makeRoom } from "./sheet-model";

/** Beyond this only cells of the grid as it is get a look: whole rows and columns. */
const MOST_CELLS = 100_000;

/** Gives cells a look; what the style does not say stays. */
export function styleCells({ sheet, areas }: Cells, style: IStyleData, session: Session): void {
  assertMayChange(sheet, "allowFormatCells", session);
  for (const area of areas) {
    const within = cellsIn(area) > MOST_CELLS ? gridPart(sheet, area, session) : area;
    if (!within) continue;
    makeRoom(sheet, within, session);
    session.writeStyle(sheet, within, style);
  }
}
