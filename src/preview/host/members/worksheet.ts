import { areaAt, WHOLE_SHEET } from "../area";
import { usedArea } from "../cell-values";
import { HostError, invalidArgument, notFound } from "../host-error";
import { link, method, methodOrNull, objectOf, property, type HostObject, type HostType } from "../member";
import { showLevels } from "../outline";
import { areasNamed, rangeNamed, rangeOf } from "../range-target";
import type { Session } from "../session";
import { assertMayChange, extrasOf, mutate, setExtras, sheetFacade, sheetModel } from "../sheet-model";
import { CHARTS } from "./charts";
import { COMMENTS } from "./comments";
import { FREEZE_PANES } from "./freeze-panes";
import { listening, SHEET_EVENTS } from "./listening";
import { NAMES } from "./names";
import { NOTES } from "./notes";
import { PAGE_LAYOUT } from "./page-layout";
import { PROTECTION } from "./protection";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";
import { TABLES } from "./tables";
import { assertStructure } from "./workbook-protection";
import { filledAreas } from "../spilled-cells";

const onSheet = (id: string) => ({ sheet: id });

/** A worksheet, by its id. */
export const WORKSHEET: HostType<string> = {
  name: "Worksheet",
  id: (id) => id,
  members: {
    ...listening(SHEET_EVENTS, (id: string) => id),
    Id: property("1.1", (id, session) => sheetModel(id, session).getSheetId()),
    Name: property("1.1", (id, session) => sheetModel(id, session).getName(), rename),
    Position: property("1.1", positionOf, move),
    Visibility: property("1.1", visibilityOf, setVisibility),
    TabColor: property(
      "1.7",
      (id, session) => sheetFacade(id, session).getTabColor() ?? "",
      (id, value, session) => void sheetFacade(id, session).setTabColor(String(value)),
    ),
    ShowGridlines: property("1.8", gridlinesOf, showGridlines),
    // What Office.js sets in its place.
    Gridlines: property("1.8", gridlinesOf, showGridlines),
    Protection: link("1.2", () => PROTECTION),
    FreezePanes: link("1.7", () => FREEZE_PANES),
    PageLayout: link("1.9", () => PAGE_LAYOUT),
    Names: link("1.4", () => NAMES, onSheet),
    Notes: link("1.18", () => NOTES, onSheet),
    Comments: link("1.10", () => COMMENTS, onSheet),
    Charts: link("1.1", () => CHARTS),
    Tables: link("1.1", () => TABLES, onSheet),
    GetRange: method("1.1", (id, [address], session) => {
      sheetModel(id, session);
      return rangeNamed(id, address, session);
    }),
    GetRanges: method("1.9", (id, [address], session) => objectOf(RANGE_AREAS, areasNamed(id, address, session))),
    GetCell: method("1.1", (id, [row, column]) => rangeOf(id, areaAt(Number(row), Number(column)))),
    GetRangeByIndexes: method("1.7", (id, [row, column, rows, columns]) =>
      rangeOf(id, areaAt(Number(row), Number(column), Number(rows), Number(columns))),
    ),
    GetUsedRange: method(
      "1.1",
      (id, [valuesOnly], session) => used(id, valuesOnly, session) ?? rangeOf(id, areaAt(0, 0)),
    ),
    GetUsedRangeOrNullObject: methodOrNull(
      "1.4",
      () => RANGE,
      (id, [valuesOnly], session) => {
        const range = used(id, valuesOnly, session);
        if (!range) throw notFound("used cell");
        return range;
      },
    ),
    ShowOutlineLevels: method("1.10", (id, [rows, columns], session) => {
      assertMayChange(id, null, session);
      showLevels(id, "rows", Number(rows ?? 0), session);
      showLevels(id, "columns", Number(columns ?? 0), session);
    }),
    Activate: method("1.1", (id, _, session) => {
      if (visibilityOf(id, session) !== "Visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
      session.activate(id);
    }),
    Delete: method("1.1", (id, _, session) => deleteSheet(id, session)),
    Calculate: method("1.6", (id, _, session) => void sheetModel(id, session)),
  },
};

function used(id: string, valuesOnly: unknown, session: Session): HostObject | null {
  session.flush();
  const area = usedArea(sheetModel(id, session), WHOLE_SHEET, valuesOnly === true, filledAreas(id, session.grid));
  return area && rangeOf(id, area);
}

function visibilityOf(id: string, session: Session): string {
  if (!sheetModel(id, session).isSheetHidden()) return "Visible";
  return extrasOf(id, session).veryHidden ? "VeryHidden" : "Hidden";
}

function gridlinesOf(id: string, session: Session): boolean {
  return sheetModel(id, session).getConfig().showGridlines !== 0;
}

function showGridlines(id: string, value: unknown, session: Session): void {
  sheetModel(id, session);
  mutate("sheet.mutation.toggle-gridlines", id, { showGridlines: value === true ? 1 : 0 }, session);
}

function positionOf(id: string, session: Session): number {
  sheetModel(id, session);
  return session.engine.model.getSheetOrders().indexOf(id);
}

function move(id: string, value: unknown, session: Session): void {
  const from = positionOf(id, session);
  assertStructure(session);
  const to = Number(value);
  if (!Number.isInteger(to) || to < 0 || to >= session.engine.model.getSheetOrders().length)
    throw invalidArgument("There is no such position.");
  if (from !== to) mutate("sheet.mutation.set-worksheet-order", id, { fromOrder: from, toOrder: to }, session);
}

function setVisibility(id: string, value: unknown, session: Session): void {
  assertStructure(session);
  const sheet = sheetFacade(id, session);
  if (!["Visible", "Hidden", "VeryHidden"].includes(String(value)))
    throw invalidArgument("There is no such visibility.");
  const shown = session.engine.model.getSheets().filter((one) => !one.isSheetHidden());
  if (value !== "Visible" && shown.length === 1 && shown[0]!.getSheetId() === id)
    throw new HostError("InvalidOperation", "A workbook shows at least one sheet.");
  setExtras(id, { veryHidden: value === "VeryHidden" }, session);
  if (value === "Visible") sheet.showSheet();
  else if (!sheet.isSheetHidden()) sheet.hideSheet();
}

function rename(id: string, value: unknown, session: Session): void {
  assertStructure(session);
  const name = assertName(value, id, session);
  sheetFacade(id, session).setName(name);
}

/**
 * A name that a sheet may have.
 * @param own the sheet's id, whose present name does not stand in the way
 * @throws HostError as Excel does
 */
export function assertName(value: unknown, own: string | null, { engine }: Session): string {
  const name = String(value);
  const isTaken = engine.model
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== own && sheet.getName().toLowerCase() === name.toLowerCase());
  if (isTaken) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  // Excel keeps the last one for itself.
  if (name === "" || name.length > 31 || /[\\/?*:[\]]|^'|'$|^history$/i.test(name))
    throw invalidArgument("That is no sheet's name.");
  return name;
}

function deleteSheet(id: string, session: Session): void {
  sheetModel(id, session);
  assertStructure(session);
  const others = session.engine.model
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
  if (others.length === 0) throw new HostError("InvalidOperation", "A workbook shows at least one sheet.");
  session.engine.book.deleteSheet(id);
}
