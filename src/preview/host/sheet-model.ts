import type { IRange, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { SheetExtras } from "../engine/content";
import type { Area } from "./area";
import { accessDenied, notFound } from "./host-error";
import type { Session } from "./session";

/** A sheet's own permissions, by the names of `Excel.WorksheetProtectionOptions`. */
type Permission = "allowFormatCells" | "allowEditObjects" | "allowFormatColumns" | "allowFormatRows";

/** @throws HostError for a sheet that was deleted */
export function sheetModel(id: string, { engine }: Session): Worksheet {
  const sheet = engine.model.getSheetBySheetId(id);
  if (!sheet) throw notFound("such sheet any more");
  return sheet;
}

/** The same by the grid's own interface. */
export function sheetFacade(id: string, { engine }: Session): FWorksheet {
  const sheet = engine.book.getSheetBySheetId(id);
  if (!sheet) throw notFound("such sheet any more");
  return sheet;
}

/** @throws HostError where no sheet has this name, in whatever case, or this id */
export function sheetIdOf(key: string, { engine }: Session): string {
  const sheets = engine.model.getSheets();
  const lower = key.toLowerCase();
  const found =
    sheets.find((sheet) => sheet.getSheetId() === key) ??
    sheets.find((sheet) => sheet.getName().toLowerCase() === lower);
  if (!found) throw notFound(`sheet ${key}`);
  return found.getSheetId();
}

export function extrasOf(id: string, { engine }: Session): SheetExtras {
  return engine.extras.sheets.get(id) ?? {};
}

export function setExtras(id: string, more: Partial<SheetExtras>, session: Session): void {
  session.engine.extras.sheets.set(id, { ...extrasOf(id, session), ...more });
}

/**
 * @param permission with which a protected sheet allows it all the same
 * @throws HostError where the sheet is protected
 */
export function assertMayChange(id: string, permission: Permission | null, session: Session): void {
  const { protection } = extrasOf(id, session);
  if (protection && !(permission && protection[permission]))
    throw accessDenied("This operation is not permitted for the current object: the sheet is protected.");
}

/** Where the grid says where something is. */
export const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

export const rangeOfArea = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/** The grid has as many rows as it was given; it gets more for what is written below. */
export function makeRoom(id: string, { bottom, right }: Area, session: Session): void {
  const sheet = sheetFacade(id, session);
  if (sheet.getMaxRows() <= bottom) sheet.setRowCount(bottom + 1);
  if (sheet.getMaxColumns() <= right) sheet.setColumnCount(right + 1);
}
