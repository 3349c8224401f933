import { areaAt } from "../area";
import { notFound } from "../host-error";
import { method, objectOf, property, type HostObject, type HostType } from "../member";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { areaOfTable, type TableTarget } from "../tables";

interface RowTarget {
  readonly table: TableTarget;
  /** Zero-based, without the titles. */
  readonly index: number;
}

const TABLE_ROW: HostType<RowTarget> = {
  name: "TableRow",
  members: {
    Index: property("1.1", ({ index }) => index),
    GetRange: method("1.1", ({ table, index }, _, session) => {
      const area = areaOfTable(table, session);
      const row = area.top + 1 + index;
      if (row > area.bottom) throw notFound("such row any more");
      return rangeOf(table.sheet, areaAt(row, area.left, 1, area.right - area.left + 1));
    }),
  },
};

export const TABLE_ROWS: HostType<TableTarget> = {
  name: "TableRowCollection",
  itemType: () => TABLE_ROW,
  items: rows,
  members: {
    Count: property("1.1", (it, session) => rows(it, session).length),
    GetCount: method("1.4", (it, _, session) => rows(it, session).length),
    GetItemAt: method("1.1", (it, [index], session) => {
      const found = rows(it, session)[Number(index)];
      if (!found) throw notFound(`row ${String(index)}`);
      return found;
    }),
  },
};

function rows(table: TableTarget, session: Session): HostObject[] {
  const { top, bottom } = areaOfTable(table, session);
  return Array.from({ length: bottom - top }, (_, index) => objectOf(TABLE_ROW, { table, index }));
}
