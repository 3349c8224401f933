import { intersection, type Area } from "../area";
import { onlyArea, type Cells } from "../cells";
import { collectionMembers, method, objectOf, type HostObject, type HostType } from "../member";
import { notFound } from "../host-error";
import type { Session } from "../session";
import { areaOfRange } from "../sheet-model";
import { tablesOn } from "../tables";
import { TABLE } from "./table";

/** The tables that lie in a range, or only have cells there. */
interface Scope {
  readonly cells: Cells;
  readonly isWhole: boolean;
}

/** What `Range.getTables` gives. */
export const SCOPED_TABLES: HostType<Scope> = {
  name: "TableScopedCollection",
  itemType: () => TABLE,
  items: tables,
  item: tableWith,
  members: {
    ...collectionMembers("1.9", () => TABLE, tables, tableWith),
    GetFirst: method("1.9", (scope, _, session) => {
      const [first] = tables(scope, session);
      if (!first) throw notFound("table in this range");
      return first;
    }),
  },
};

const holds = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

function infos({ cells, isWhole }: Scope, session: Session) {
  const within = onlyArea(cells);
  return tablesOn(cells.sheet, session).filter(({ range }) => {
    const area = areaOfRange(range);
    return isWhole ? holds(within, area) : intersection(within, area) !== null;
  });
}

function tables(scope: Scope, session: Session): HostObject[] {
  return infos(scope, session).map(({ id, subUnitId }) => objectOf(TABLE, { id, sheet: subUnitId }));
}

function tableWith(scope: Scope, key: unknown, session: Session): HostObject {
  const lower = String(key).toLowerCase();
  const found = infos(scope, session).find(({ id, name }) => id === key || name.toLowerCase() === lower);
  if (!found) throw notFound(`table ${String(key)}`);
  return objectOf(TABLE, { id: found.id, sheet: found.subUnitId });
}
