import type { IRange, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { SheetExtras } from "../engine/content";
import { intersection, type Area } from "./area";
import { accessDenied, notFound } from "./host-error";
import type { CellMatrix, Session } from "./session";

/** A sheet's own permissions, by the names of `Excel.WorksheetProtectionOptions`. */
type Permission =
  | "allowAutoFilter"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowDeleteRows"
  | "allowFormatCells"
  | "allowEditObjects"
  | "allowFormatColumns"
  | "allowFormatRows";

/** @throws HostError for a sheet that was deleted */
export function sheetModel(id: string, { grid }: Session): Worksheet {
  const sheet = grid.model.getSheetBySheetId(id);
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
export function sheetIdOf(key: string, { grid }: Session): string {
  const sheets = grid.model.getSheets();
  const lower = key.toLowerCase();
  const found =
    sheets.find((sheet) => sheet.getSheetId() === key) ??
    sheets.find((sheet) => sheet.getName().toLowerCase() === lower);
  if (!found) throw notFound(`sheet ${key}`);
  return found.getSheetId();
}

export function extrasOf(id: string, { grid }: Session): SheetExtras {
  return grid.extras.sheets.get(id) ?? {};
}

export function setExtras(id: string, more: Partial<SheetExtras>, session: Session): void {
  session.grid.extras.sheets.set(id, { ...extrasOf(id, session), ...more });
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
  const sheet = sheetModel(id, session);
  if (sheet.getRowCount() > bottom && sheet.getColumnCount() > right) return;
  const facade = sheetFacade(id, session);
  if (facade.getMaxRows() <= bottom) facade.setRowCount(bottom + 1);
  if (facade.getMaxColumns() <= right) facade.setColumnCount(right + 1);
}

/** Changes something of a sheet below the grid's undo: what the user takes back is what the user did. */
export function mutate(mutation: string, sheet: string, params: object, { engine }: Session): void {
  engine.api.syncExecuteCommand(mutation, { unitId: engine.book.getId(), subUnitId: sheet, ...params });
}

/** The part of an area that the grid has room for: whole rows and columns end there. */
export function gridPart(id: string, area: Area, session: Session): Area | null {
  const sheet = sheetModel(id, session);
  return intersection(area, { top: 0, left: 0, bottom: sheet.getRowCount() - 1, right: sheet.getColumnCount() - 1 });
}

/** Has cells stay what they are under a new look: the grid would make a number of a text of digits. */
export function keepTypes(sheet: Worksheet, cells: CellMatrix): void {
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line)) {
      const type = sheet.getCellRaw(Number(row), Number(column))?.t;
      if (type) cell.t = type;
    }
}
