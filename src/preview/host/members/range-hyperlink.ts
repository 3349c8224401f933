import type { CellLink } from "../../engine/content";
import { cellExtras, setCellExtras } from "../cell-extras";
import { valueOf } from "../cell-values";
import { onlyArea, type Cells } from "../cells";
import { invalidArgument } from "../host-error";
import { property, type Property } from "../member";
import type { Session } from "../session";
import { assertMayChange, makeRoom, sheetModel } from "../sheet-model";
import { styleCells } from "../style-writing";

/** How Excel shows a link. */
const LOOK = { cl: { rgb: "#0563C1" }, ul: { s: 1 as const } };

/** The link that a cell has, with its text; null for none. */
export function hyperlinkAt(sheet: string, row: number, column: number, session: Session): object | null {
  const { link } = cellExtras(sheet, row, column, session);
  if (!link) return null;
  return { ...link, textToDisplay: String(valueOf(sheetModel(sheet, session).getCellRaw(row, column))) };
}

/** A link of the range's first cell; setting gives it to all of them. */
export const RANGE_HYPERLINK: Property<Cells> = property(
  "1.7",
  (it, session) => {
    const { top, left } = onlyArea(it);
    return hyperlinkAt(it.sheet, top, left, session);
  },
  (it, value, session) => {
    const { address, documentReference, screenTip, textToDisplay } = value as CellLink & { textToDisplay?: string };
    if (!address && !documentReference) throw invalidArgument("A link leads somewhere.");
    assertMayChange(it.sheet, "allowInsertHyperlinks", session);
    makeRoom(it.sheet, onlyArea(it), session);
    const { top, left } = onlyArea(it);
    const shown = valueOf(sheetModel(it.sheet, session).getCellRaw(top, left));
    const text = textToDisplay ?? (shown === "" ? (address ?? documentReference!) : undefined);
    if (text !== undefined)
      session.writeCells(it.sheet, { [top]: { [left]: { v: text, t: 1, f: null, si: null, p: null } } });
    const link = { ...(address && { address }), ...(documentReference && { documentReference }) };
    setCellExtras(it, { link: { ...link, ...(screenTip && { screenTip }) } }, session);
    styleCells(it, LOOK, session);
  },
);
