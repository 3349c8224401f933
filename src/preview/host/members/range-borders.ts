import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { onlyArea, type Cells } from "../cells";
import type { Area } from "../area";
import { excelColour, gridColour } from "../colours";
import { invalidArgument, notFound } from "../host-error";
import { collectionMembers, objectOf, property, type HostObject, type HostType } from "../member";
import type { Session } from "../session";
import { assertMayChange, makeRoom, sheetModel } from "../sheet-model";

type Side = "t" | "r" | "b" | "l" | "tl_br" | "bl_tr";
interface BorderTarget {
  readonly cells: Cells;
  readonly index: string;
}

/** Of each border: which side of cells it is, and of which of the range's cells. */
const BORDERS: Readonly<Record<string, { side: Side; of: (area: Area) => Area }>> = {
  EdgeTop: { side: "t", of: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { side: "b", of: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { side: "l", of: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { side: "r", of: (area) => ({ ...area, left: area.right }) },
  InsideVertical: { side: "r", of: (area) => ({ ...area, right: area.right - 1 }) },
  InsideHorizontal: { side: "b", of: (area) => ({ ...area, bottom: area.bottom - 1 }) },
  DiagonalDown: { side: "tl_br", of: (area) => area },
  DiagonalUp: { side: "bl_tr", of: (area) => area },
};
/** The grid's numbers for Excel's lines, by style and weight. */
const LINES: Readonly<Record<string, number>> = {
  "Continuous Thin": 1,
  "Continuous Hairline": 2,
  "Dot Thin": 3,
  "Dash Thin": 4,
  "DashDot Thin": 5,
  "DashDotDot Thin": 6,
  "Double Thick": 7,
  "Continuous Medium": 8,
  "Dash Medium": 9,
  "DashDot Medium": 10,
  "DashDotDot Medium": 11,
  "SlantDashDot Medium": 12,
  "Continuous Thick": 13,
};
const BLACK = "#000000";

const BORDER: HostType<BorderTarget> = {
  name: "RangeBorder",
  id: ({ index }) => index,
  members: {
    SideIndex: property("1.1", ({ index }) => index),
    Style: property(
      "1.1",
      (it, session) => lineOf(it, session)[0],
      (it, value, session) => draw(it, value === "None" ? null : { s: lineNumber(String(value), null) }, session),
    ),
    Weight: property(
      "1.1",
      (it, session) => lineOf(it, session)[1],
      (it, value, session) => {
        const [style] = lineOf(it, session);
        draw(it, { s: lineNumber(style === "None" ? "Continuous" : style, String(value)) }, session);
      },
    ),
    Color: property(
      "1.1",
      (it, session) => excelColour(sideOf(it, session)?.cl?.rgb) ?? BLACK,
      (it, value, session) => draw(it, { cl: { rgb: gridColour(value) } }, session),
    ),
  },
};

export const RANGE_BORDERS: HostType<Cells> = {
  name: "RangeBorderCollection",
  itemType: () => BORDER,
  items: borders,
  item: borderWith,
  members: collectionMembers("1.1", () => BORDER, borders, borderWith),
};

function borders(cells: Cells): HostObject[] {
  return Object.keys(BORDERS).map((index) => objectOf(BORDER, { cells, index }));
}

function borderWith(cells: Cells, key: unknown): HostObject {
  if (!BORDERS[String(key)]) throw notFound(`border ${String(key)}`);
  return objectOf(BORDER, { cells, index: String(key) });
}

function sideOf({ cells, index }: BorderTarget, session: Session, area = onlyArea(cells)): IBorderStyleData | null {
  const { side, of } = BORDERS[index]!;
  const { top, left } = of(area);
  const waiting = session.waitingStyle(cells.sheet, top, left)?.bd;
  if (waiting && side in waiting) return waiting[side] ?? null;
  return sheetModel(cells.sheet, session).getComposedCellStyle(top, left).bd?.[side] ?? null;
}

function lineOf(it: BorderTarget, session: Session): [style: string, weight: string] {
  const number = sideOf(it, session)?.s;
  const [style = "None", weight = "Thin"] = (Object.keys(LINES).find((line) => LINES[line] === number) ?? "").split(
    " ",
  );
  return [style || "None", weight];
}

/** @param weight null for the style's own */
function lineNumber(style: string, weight: string | null): number {
  const found = Object.keys(LINES).find((line) => line === `${style} ${weight ?? line.split(" ")[1]!}`);
  if (!found) throw invalidArgument(`There is no border ${style} ${weight ?? ""}.`);
  return LINES[found]!;
}

function draw(it: BorderTarget, more: Partial<IBorderStyleData> | null, session: Session): void {
  assertMayChange(it.cells.sheet, "allowFormatCells", session);
  const { side, of } = BORDERS[it.index]!;
  for (const whole of it.cells.areas) {
    const area = of(whole);
    if (area.top > area.bottom || area.left > area.right) continue;
    makeRoom(it.cells.sheet, area, session);
    const line = more && { s: 1, cl: { rgb: BLACK }, ...sideOf(it, session, whole), ...more };
    const bd = { [side]: line } as NonNullable<IStyleData["bd"]>;
    session.writeStyle(it.cells.sheet, area, { bd });
  }
}
