import { intersection } from "../area";
import { invalidArgument } from "../host-error";
import { setCellExtras } from "../cell-extras";
import type { Cells } from "../cells";
import type { Session } from "../session";
import { assertMayChange, rangeOfArea, sheetFacade } from "../sheet-model";

const PARTS: Readonly<Record<string, object>> = {
  All: {},
  Contents: { contentsOnly: true },
  Formats: { formatOnly: true },
};

/** Empties cells: of content, of formats, of both, or of links alone. */
export function clearRange(it: Cells, what: string, session: Session): void {
  const { sheet, areas } = it;
  if (what === "Hyperlinks") {
    assertMayChange(sheet, "allowInsertHyperlinks", session);
    setCellExtras(it, { link: undefined }, session);
    return;
  }
  const part = PARTS[what];
  if (!part) throw invalidArgument(`${what} can't be cleared.`);
  assertMayChange(sheet, what === "Formats" ? "allowFormatCells" : null, session);
  const facade = sheetFacade(sheet, session);
  const grid = { top: 0, left: 0, bottom: facade.getMaxRows() - 1, right: facade.getMaxColumns() - 1 };
  for (const area of areas) {
    const within = intersection(area, grid);
    if (within) facade.getRange(rangeOfArea(within)).clear(part);
  }
}
