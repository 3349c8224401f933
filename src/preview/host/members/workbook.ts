import { notFound } from "../host-error";
import { link, method, methodOrNull, objectOf, property, type HostObject, type HostType } from "../member";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { APPLICATION } from "./application";
import { COMMENTS } from "./comments";
import { FUNCTIONS } from "./functions";
import { NAMES } from "./names";
import { NOTES } from "./notes";
import { RANGE } from "./range";
import { RUNTIME } from "./runtime";
import { SETTINGS } from "./settings";
import { TABLES } from "./tables";
import { WORKBOOK_PROTECTION } from "./workbook-protection";
import { WORKSHEETS } from "./worksheets";

const wholeWorkbook = () => ({ sheet: null });

const WORKBOOK: HostType<null> = {
  name: "Workbook",
  members: {
    Name: property("1.7", (_, { engine }) => engine.extras.name),
    Use1904DateSystem: property("1.9", (_, { engine }) => engine.extras.date1904),
    Worksheets: link("1.1", () => WORKSHEETS),
    Names: link("1.1", () => NAMES, wholeWorkbook),
    Protection: link("1.7", () => WORKBOOK_PROTECTION),
    Settings: link("1.4", () => SETTINGS),
    Application: link("1.1", () => APPLICATION),
    Functions: link("1.2", () => FUNCTIONS),
    Tables: link("1.1", () => TABLES, wholeWorkbook),
    Comments: link("1.10", () => COMMENTS, wholeWorkbook),
    Notes: link("1.18", () => NOTES, wholeWorkbook),
    _Runtime: link("1.5", () => RUNTIME),
    GetSelectedRange: method("1.1", (_, __, session) => selected(session)),
    GetActiveCell: method("1.7", (_, __, session) => activeCell(session)),
    _GetRangeForEventByReferenceId: method("1.8", (_, [id], session) => referenced(String(id), session)),
    _GetRangeOrNullObjectForEventByReferenceId: methodOrNull(
      "1.8",
      () => RANGE,
      (_, [id], session) => referenced(String(id), session),
    ),
  },
};

/** Where every request begins. */
export const ROOT: HostObject = objectOf(WORKBOOK, null);

function selected(session: Session): HostObject {
  const { sheet, area } = session.selection();
  return rangeOf(sheet, area);
}

function activeCell(session: Session): HostObject {
  const { sheet, area } = session.selection();
  return rangeOf(sheet, { ...area, bottom: area.top, right: area.left });
}

function referenced(id: string, { eventRanges }: Session): HostObject {
  const range = eventRanges.find(id);
  if (!range) throw notFound("range of this event any more");
  return range;
}
