import type { ITableInfo } from "@univerjs/sheets-table";
import type { TableLook } from "../engine/content";
import { type Area } from "./area";
import { valueOf } from "./cell-values";
import { notFound } from "./host-error";
import type { Session } from "./session";
import { areaOfRange, extrasOf, mutate, rangeOfArea, setExtras, sheetModel } from "./sheet-model";

/** A table, by its id. */
export interface TableTarget {
  readonly id: string;
  readonly sheet: string;
}

/** A column of a table. */
export interface ColumnTarget {
  readonly table: TableTarget;
  /** Zero-based, within the table. */
  readonly index: number;
}

const NEW_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** The tables of a sheet, or of the whole workbook. */
export function tablesOn(sheet: string | null, { engine }: Session): ITableInfo[] {
  return engine.book.getTableList().filter(({ subUnitId }) => sheet === null || subUnitId === sheet);
}

/** @throws HostError for a table that is gone */
export function tableInfo({ id }: TableTarget, session: Session): ITableInfo {
  const table = tablesOn(null, session).find((one) => one.id === id);
  if (!table) throw notFound("such table any more");
  return table;
}

export const areaOfTable = (it: TableTarget, session: Session): Area => areaOfRange(tableInfo(it, session).range);

export function lookOf({ sheet, id }: TableTarget, session: Session): TableLook {
  return extrasOf(sheet, session).tables?.[id] ?? NEW_LOOK;
}

export function setLook(it: TableTarget, more: Partial<TableLook>, session: Session): void {
  const tables = { ...extrasOf(it.sheet, session).tables, [it.id]: { ...lookOf(it, session), ...more } };
  setExtras(it.sheet, { tables }, session);
}

/** Makes a table of cells whose first row holds its titles. */
export function addTable(sheet: string, name: string, area: Area, session: Session): TableTarget {
  const taken = new Set(tablesOn(null, session).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`table-${number}`)) number++;
  const target = { sheet, id: `table-${number}` };
  put(target, name, area, session);
  setLook(target, {}, session);
  return target;
}

export function removeTable(it: TableTarget, session: Session): void {
  mutate("sheet.mutation.delete-table", it.sheet, { tableId: it.id }, session);
  const tables = Object.entries(extrasOf(it.sheet, session).tables ?? {}).filter(([id]) => id !== it.id);
  setExtras(it.sheet, { tables: Object.fromEntries(tables) }, session);
}

export function renameTable(it: TableTarget, name: string, session: Session): void {
  mutate("sheet.mutation.set-sheet-table", it.sheet, { tableId: it.id, config: { name } }, session);
}

/** Gives a table other cells, or the titles that its first row has now. */
export function placeTable(it: TableTarget, area: Area, session: Session): void {
  const { name, range } = tableInfo(it, session);
  const isSameWidth = range.startColumn === area.left && range.endColumn === area.right;
  const titles = tableInfo(it, session).columns.map(({ displayName }) => displayName);
  if (isSameWidth && titles.join("\n") === titlesIn(it.sheet, area, session).join("\n")) {
    const config = { updateRange: { newRange: rangeOfArea(area) } };
    mutate("sheet.mutation.set-sheet-table", it.sheet, { tableId: it.id, config }, session);
    return;
  }
  mutate("sheet.mutation.delete-table", it.sheet, { tableId: it.id }, session);
  put(it, name, area, session);
}

/** What stands in the cells of a table's first row. */
export function titlesIn(sheet: string, { top, left, right }: Area, session: Session): string[] {
  const model = sheetModel(sheet, session);
  return Array.from({ length: right - left + 1 }, (_, index) => String(valueOf(model.getCellRaw(top, left + index))));
}

function put({ sheet, id }: TableTarget, name: string, area: Area, session: Session): void {
  const header = titlesIn(sheet, area, session);
  const columns = header.map((displayName, index) => ({
    id: `${id}-column-${index + 1}`,
    displayName,
    dataType: "string",
    formula: "",
    meta: {},
    style: {},
  }));
  const params = { tableId: id, name, range: rangeOfArea(area), header, options: { showHeader: true, columns } };
  mutate("sheet.mutation.add-table", sheet, params, session);
}
