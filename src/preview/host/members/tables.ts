import { heightOf, intersection } from "../area";
import { onlyArea, type Cells } from "../cells";
import { HostError, notFound } from "../host-error";
import { unknownMember } from "../member-access";
import { collectionMembers, method, objectOf, type HostObject, type HostType } from "../member";
import { targetOf } from "../range-target";
import type { Session } from "../session";
import { areaOfRange, assertMayChange, makeRoom } from "../sheet-model";
import { writeTitles } from "../table-titles";
import { addTable, tablesOn, type TableTarget } from "../tables";
import { TABLE } from "./table";

/** The tables of a sheet, or of the workbook. */
interface Scope {
  readonly sheet: string | null;
}

export const TABLES: HostType<Scope> = {
  name: "TableCollection",
  itemType: () => TABLE,
  items: tables,
  item: tableWith,
  members: {
    ...collectionMembers("1.1", () => TABLE, tables, tableWith),
    Add: method("1.1", (scope, [address, hasHeaders], session) => {
      if (hasHeaders !== true) throw unknownMember("TableCollection.Add without headers", session);
      return objectOf(TABLE, made(targetOf(scope.sheet, address, session), session));
    }),
  },
};

function made(cells: Cells, session: Session): TableTarget {
  const { sheet } = cells;
  assertMayChange(sheet, null, session);
  const given = onlyArea(cells);
  // A table has at least one row below its titles.
  const area = heightOf(given) === 1 ? { ...given, bottom: given.top + 1 } : given;
  if (tablesOn(sheet, session).some(({ range }) => intersection(areaOfRange(range), area)))
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  makeRoom(sheet, area, session);
  writeTitles(sheet, area, session);
  return addTable(sheet, freeName(session), area, session);
}

function freeName(session: Session): string {
  const taken = new Set(tablesOn(null, session).map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
}

function tables({ sheet }: Scope, session: Session): HostObject[] {
  return tablesOn(sheet, session).map(({ id, subUnitId }) => objectOf(TABLE, { id, sheet: subUnitId }));
}

function tableWith({ sheet }: Scope, key: unknown, session: Session): HostObject {
  const lower = String(key).toLowerCase();
  const found = tablesOn(sheet, session).find(({ id, name }) => id === key || name.toLowerCase() === lower);
  if (!found) throw notFound(`table ${String(key)}`);
  return objectOf(TABLE, { id: found.id, sheet: found.subUnitId });
}
