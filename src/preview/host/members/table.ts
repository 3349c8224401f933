import type { TableLook } from "../../engine/content";
import { heightOf, type Area } from "../area";
import { onlyArea, sheetOf } from "../cells";
import { invalidArgument } from "../host-error";
import { link, method, property, type HostType, type Property } from "../member";
import { assertFreeName } from "../name-syntax";
import { rangeOf, targetOf } from "../range-target";
import type { Session } from "../session";
import { assertMayChange, makeRoom } from "../sheet-model";
import { clearFilters, moveFilters } from "../table-filters";
import { writeTitles } from "../table-titles";
import {
  areaOfTable,
  lookOf,
  placeTable,
  removeTable,
  renameTable,
  setLook,
  tableInfo,
  tablesOn,
  type TableTarget,
} from "../tables";
import { clearRange } from "./range-clear";
import { TABLE_COLUMNS } from "./table-columns";
import { TABLE_ROWS } from "./table-rows";
import { WORKSHEET } from "./worksheet";

function look(since: string, key: Exclude<keyof TableLook, "style" | "filters">): Property<TableTarget> {
  return property(
    since,
    (it, session) => (tableInfo(it, session), lookOf(it, session)[key]),
    (it, value, session) => change(it, { [key]: value === true }, session),
  );
}

function change(it: TableTarget, more: Partial<TableLook>, session: Session): void {
  tableInfo(it, session);
  assertMayChange(it.sheet, null, session);
  setLook(it, more, session);
}

/** A part of the table's cells. */
function part(of: (area: Area) => Area) {
  return method<TableTarget>("1.1", (it, _, session) => rangeOf(it.sheet, of(areaOfTable(it, session))));
}

export const TABLE: HostType<TableTarget> = {
  name: "Table",
  id: ({ id }) => id,
  members: {
    Id: property("1.1", ({ id }) => id),
    Name: property(
      "1.1",
      (it, session) => tableInfo(it, session).name,
      (it, value, session) => {
        tableInfo(it, session);
        assertMayChange(it.sheet, null, session);
        renameTable(it, assertFreeName(value, it.id, null, session), session);
      },
    ),
    Style: property(
      "1.1",
      (it, session) => (tableInfo(it, session), lookOf(it, session).style),
      (it, value, session) => {
        if (!/^(?:TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01])))?$/.test(String(value)))
          throw invalidArgument(`${String(value)} is no table style.`);
        change(it, { style: String(value) }, session);
      },
    ),
    ShowHeaders: property("1.1", () => true),
    ShowTotals: property("1.1", () => false),
    ShowBandedRows: look("1.3", "showBandedRows"),
    ShowBandedColumns: look("1.3", "showBandedColumns"),
    ShowFilterButton: look("1.3", "showFilterButton"),
    HighlightFirstColumn: look("1.3", "highlightFirstColumn"),
    HighlightLastColumn: look("1.3", "highlightLastColumn"),
    Worksheet: link("1.2", () => WORKSHEET, sheetOf),
    Rows: link("1.1", () => TABLE_ROWS),
    Columns: link("1.1", () => TABLE_COLUMNS),
    GetRange: part((area) => area),
    GetHeaderRowRange: part((area) => ({ ...area, bottom: area.top })),
    GetDataBodyRange: part((area) => ({ ...area, top: area.top + 1 })),
    Resize: method("1.13", (it, [range], session) => resize(it, range, session)),
    ClearFilters: method("1.2", (it, _, session) => {
      tableInfo(it, session);
      clearFilters(it, session);
    }),
    ConvertToRange: method("1.2", (it, _, session) => {
      const area = areaOfTable(it, session);
      assertMayChange(it.sheet, null, session);
      removeTable(it, session);
      return rangeOf(it.sheet, area);
    }),
    Delete: method("1.1", (it, _, session) => {
      const area = areaOfTable(it, session);
      assertMayChange(it.sheet, null, session);
      removeTable(it, session);
      clearRange({ sheet: it.sheet, areas: [area] }, "All", session);
    }),
  },
};

/** The titles stay in their row, and the cells of before and after have some in common. */
function resize(it: TableTarget, range: unknown, session: Session): void {
  const before = areaOfTable(it, session);
  assertMayChange(it.sheet, null, session);
  const cells = targetOf(it.sheet, range, session);
  const area = onlyArea(cells);
  const isSound =
    cells.sheet === it.sheet &&
    area.top === before.top &&
    heightOf(area) > 1 &&
    area.left <= before.right &&
    area.right >= before.left;
  if (!isSound) throw invalidArgument("The titles must stay in their row, and the tables overlap.");
  const others = tablesOn(it.sheet, session).filter(({ id }) => id !== it.id);
  const isOver = others.some(
    ({ range: { startRow, endRow, startColumn, endColumn } }) =>
      startRow <= area.bottom && endRow >= area.top && startColumn <= area.right && endColumn >= area.left,
  );
  if (isOver) throw invalidArgument("A table can't overlap another table.");
  makeRoom(it.sheet, area, session);
  writeTitles(it.sheet, area, session);
  placeTable(it, area, session);
  moveFilters(it, { by: area.left - before.left, width: area.right - area.left + 1 }, session);
}
