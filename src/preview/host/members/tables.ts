import { sheetOf } from "../cells";
import { notFound } from "../host-error";
import { collectionMembers, link, method, objectOf, property, type HostObject, type HostType } from "../member";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { areaOfRange } from "../sheet-model";
import { WORKSHEET } from "./worksheet";

/** The tables of a sheet, or of the workbook. */
interface Scope {
  readonly sheet: string | null;
}

interface TableTarget {
  readonly id: string;
  readonly sheet: string;
}

const TABLE: HostType<TableTarget> = {
  name: "Table",
  id: ({ id }) => id,
  members: {
    Id: property("1.1", ({ id }) => id),
    Name: property("1.1", (it, session) => infoOf(it, session).name),
    ShowHeaders: property("1.1", () => true),
    Worksheet: link("1.2", () => WORKSHEET, sheetOf),
    GetRange: method("1.1", (it, _, session) => rangeOf(it.sheet, areaOfRange(infoOf(it, session).range))),
    GetHeaderRowRange: method("1.1", (it, _, session) => {
      const area = areaOfRange(infoOf(it, session).range);
      return rangeOf(it.sheet, { ...area, bottom: area.top });
    }),
    GetDataBodyRange: method("1.1", (it, _, session) => {
      const area = areaOfRange(infoOf(it, session).range);
      return rangeOf(it.sheet, { ...area, top: area.top + 1 });
    }),
  },
};

export const TABLES: HostType<Scope> = {
  name: "TableCollection",
  itemType: () => TABLE,
  items: tables,
  item: tableWith,
  members: collectionMembers("1.1", () => TABLE, tables, tableWith),
};

const listOf = ({ engine }: Session) => engine.book.getTableList();

function infoOf({ id }: TableTarget, session: Session) {
  const table = listOf(session).find((one) => one.id === id);
  if (!table) throw notFound("such table any more");
  return table;
}

function tables({ sheet }: Scope, session: Session): HostObject[] {
  return listOf(session)
    .filter((one) => sheet === null || one.subUnitId === sheet)
    .map(({ id, subUnitId }) => objectOf(TABLE, { id, sheet: subUnitId }));
}

function tableWith(scope: Scope, key: unknown, session: Session): HostObject {
  const lower = String(key).toLowerCase();
  const found = tables(scope, session).find(({ it }) => {
    const { id, name } = infoOf(it as TableTarget, session);
    return id === key || name.toLowerCase() === lower;
  });
  if (!found) throw notFound(`table ${String(key)}`);
  return found;
}
