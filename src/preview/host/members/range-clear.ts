import { intersection } from "../area";
import { invalidArgument } from "../host-error";
import type { Cells } from "../cells";
import type { Session } from "../session";
import { assertMayChange, rangeOfArea, sheetFacade } from "../sheet-model";

const PARTS: Readonly<Record<string, object>> = {
  All: {},
  Contents: { contentsOnly: true },
  Formats: { formatOnly: true },
};

/** Empties cells: of content, of formats, or of both. */
export function clearRange({ sheet, areas }: Cells, what: string, session: Session): void {
  const part = PARTS[what];
  if (!part) throw invalidArgument(`${what} can't be cleared.`);
  assertMayChange(sheet, what === "Formats" ? "allowFormatCells" : null, session);
  session.willChangeCells();
  const facade = sheetFacade(sheet, session);
  const grid = { top: 0, left: 0, bottom: facade.getMaxRows() - 1, right: facade.getMaxColumns() - 1 };
  for (const area of areas) {
    const within = intersection(area, grid);
    if (within) facade.getRange(rangeOfArea(within)).clear(part);
  }
}
