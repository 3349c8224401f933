import type { PrintSetUp } from "../../engine/content";
import { addressOf, COLUMNS, widthOf } from "../area";
import { onlyArea, type Cells } from "../cells";
import { invalidArgument, notFound } from "../host-error";
import {
  isHostObject,
  link,
  method,
  methodOrNull,
  objectOf,
  property,
  type HostObject,
  type HostType,
  type Property,
} from "../member";
import { areasNamed, rangeOf, targetOf } from "../range-target";
import type { Session } from "../session";
import { extrasOf, setExtras, sheetModel } from "../sheet-model";
import { HEADERS_FOOTERS } from "./headers-footers";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";

type Margin = "leftMargin" | "rightMargin" | "topMargin" | "bottomMargin" | "headerMargin" | "footerMargin";

/** Excel's own, in points. */
const MARGINS: Readonly<Record<Margin, number>> = {
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPERS = /^(?:Letter|LetterSmall|Tabloid|Ledger|Legal|Statement|Executive|A3|A4|A4Small|A5|B4|B5|Folio)$/;

/** How a sheet is printed, by the sheet's id. */
export const PAGE_LAYOUT: HostType<string> = {
  name: "PageLayout",
  members: {
    Orientation: said("orientation", "Portrait", (value) => {
      if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("There is no such orientation.");
      return value;
    }),
    PaperSize: said("paperSize", "A4", (value) => {
      if (!PAPERS.test(String(value))) throw invalidArgument(`The host knows no paper ${String(value)}.`);
      return String(value);
    }),
    Zoom: said("zoom", { scale: 100 }, (value) => {
      const { scale, horizontalFitToPages, verticalFitToPages } = value as NonNullable<PrintSetUp["zoom"]>;
      if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument("Zoom goes from 10 to 400.");
      return JSON.parse(JSON.stringify({ scale, horizontalFitToPages, verticalFitToPages })) as PrintSetUp["zoom"];
    }),
    CenterHorizontally: said("centerHorizontally", false, Boolean),
    CenterVertically: said("centerVertically", false, Boolean),
    PrintGridlines: said("printGridlines", false, Boolean),
    ...Object.fromEntries(
      Object.entries(MARGINS).map(([name, points]) => [
        name.charAt(0).toUpperCase() + name.slice(1),
        said(name as Margin, points, margin),
      ]),
    ),
    HeadersFooters: link("1.9", () => HEADERS_FOOTERS),
    SetPrintMargins: method("1.9", (id, [unit, options], session) => {
      const points = POINTS[String(unit)];
      if (!points) throw invalidArgument(`${String(unit)} is no unit of length.`);
      const made = Object.entries((options ?? {}) as Record<string, number>).map(([side, length]) => [
        `${side}Margin`,
        margin(length * points),
      ]);
      put(id, Object.fromEntries(made) as PrintSetUp, session);
    }),
    SetPrintTitleRows: method("1.9", (id, [range], session) => {
      const area = onlyArea(targetOf(id, range, session));
      if (widthOf(area) !== COLUMNS) throw invalidArgument("Titles are whole rows.");
      put(id, { titleRows: { first: area.top, last: area.bottom } }, session);
    }),
    GetPrintTitleRows: method("1.9", (id, _, session) => titleRows(id, session)),
    GetPrintTitleRowsOrNullObject: methodOrNull(
      "1.9",
      () => RANGE,
      (id, _, session) => titleRows(id, session),
    ),
    SetPrintArea: method("1.9", (id, [range], session) => {
      const { areas } = isHostObject(range) ? (range.it as Cells) : areasNamed(id, range, session);
      put(id, { printArea: areas.map(addressOf).join(",") }, session);
    }),
    GetPrintArea: method("1.9", (id, _, session) => printArea(id, session)),
    GetPrintAreaOrNullObject: methodOrNull(
      "1.9",
      () => RANGE_AREAS,
      (id, _, session) => printArea(id, session),
    ),
  },
};

function said<K extends keyof PrintSetUp>(
  key: K,
  otherwise: PrintSetUp[K],
  made: (value: unknown) => PrintSetUp[K],
): Property<string> {
  return property(
    "1.9",
    (id, session) => setUp(id, session)[key] ?? otherwise,
    (id, value, session) => put(id, { [key]: made(value) }, session),
  );
}

function margin(value: unknown): number {
  const points = Number(value);
  if (!Number.isFinite(points) || points < 0) throw invalidArgument("That is no margin.");
  return points;
}

function setUp(id: string, session: Session): PrintSetUp {
  sheetModel(id, session);
  return extrasOf(id, session).print ?? {};
}

function put(id: string, more: PrintSetUp, session: Session): void {
  setExtras(id, { print: { ...setUp(id, session), ...more } }, session);
}

function titleRows(id: string, session: Session): HostObject {
  const { titleRows: rows } = setUp(id, session);
  if (!rows) throw notFound("row that every page begins with");
  return rangeOf(id, { top: rows.first, bottom: rows.last, left: 0, right: COLUMNS - 1 });
}

function printArea(id: string, session: Session): HostObject {
  const { printArea: address } = setUp(id, session);
  if (!address) throw notFound("print area");
  return objectOf(RANGE_AREAS, areasNamed(id, address, session));
}
