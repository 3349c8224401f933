import { notFound } from "../host-error";
import { collectionMembers, link, method, objectOf, property, type HostObject, type HostType } from "../member";
import { areaAt } from "../area";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { sheetModel } from "../sheet-model";
import { areaOfTable, titlesIn, type ColumnTarget, type TableTarget } from "../tables";
import { followTitles } from "../table-titles";
import { TABLE_FILTER } from "./table-filter";

const TABLE_COLUMN: HostType<ColumnTarget> = {
  name: "TableColumn",
  id: ({ index }) => String(index + 1),
  members: {
    Id: property("1.1", ({ index }) => index + 1),
    Index: property("1.1", ({ index }) => index),
    Name: property("1.1", nameOf, (it, value, session) => {
      const { sheet } = it.table;
      const { top, left } = areaOfTable(it.table, session);
      const cell = { v: String(value), t: 1, f: null, si: null, p: null };
      session.writeCells(sheet, { [top]: { [left + it.index]: cell } });
      followTitles(sheet, areaAt(top, left + it.index), session);
    }),
    GetRange: part(0, 0),
    GetHeaderRowRange: method("1.1", ({ table, index }, _, session) => {
      const { top, left } = areaOfTable(table, session);
      return rangeOf(table.sheet, areaAt(top, left + index));
    }),
    GetDataBodyRange: part(1, 0),
    Filter: link("1.2", () => TABLE_FILTER),
  },
};

export const TABLE_COLUMNS: HostType<TableTarget> = {
  name: "TableColumnCollection",
  itemType: () => TABLE_COLUMN,
  items: columns,
  item: columnWith,
  members: collectionMembers("1.1", () => TABLE_COLUMN, columns, columnWith),
};

function part(fromTop: number, fromBottom: number) {
  return method<ColumnTarget>("1.1", ({ table, index }, _, session) => {
    const area = areaOfTable(table, session);
    const column = area.left + index;
    const { top, bottom } = area;
    return rangeOf(table.sheet, { top: top + fromTop, bottom: bottom - fromBottom, left: column, right: column });
  });
}

function titles(table: TableTarget, session: Session): string[] {
  sheetModel(table.sheet, session);
  return titlesIn(table.sheet, areaOfTable(table, session), session);
}

function nameOf({ table, index }: ColumnTarget, session: Session): string {
  const title = titles(table, session)[index];
  if (title === undefined) throw notFound("such column any more");
  return title;
}

function columns(table: TableTarget, session: Session): HostObject[] {
  return titles(table, session).map((_, index) => objectOf(TABLE_COLUMN, { table, index }));
}

function columnWith(table: TableTarget, key: unknown, session: Session): HostObject {
  const lower = String(key).toLowerCase();
  const all = titles(table, session);
  const index = typeof key === "number" ? key - 1 : all.findIndex((title) => title.toLowerCase() === lower);
  if (index < 0 || index >= all.length) throw notFound(`column ${String(key)}`);
  return objectOf(TABLE_COLUMN, { table, index });
}
