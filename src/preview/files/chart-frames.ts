import { relatedPart, relationshipsOf } from "../../files/annotate/relationships";
import type { Parts } from "../../files/annotate/parts";
import { relationshipId } from "../../files/annotate/workbook-map";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  rootOf,
  textOf,
  type Element,
} from "../../files/annotate/xml";
import type { Area } from "../../plan/place";

/** Where a drawing shows a chart. */
export interface ChartFrame {
  readonly name: string;
  /** The part that holds the chart. */
  readonly chart: string;
  /** The cells that it covers; of one that lies on no cells, about as many at the sheet's corner. */
  readonly at: Area;
  /** What ties it to its cells. */
  readonly anchor: Element;
  /** The element that names it. */
  readonly properties: Element | undefined;
}

/** What a chart covers where the file does not say it in cells. */
const ROWS = 15;
const COLUMNS = 8;

/** The part in which a sheet's charts and pictures stand; null where it has none. */
export function drawingOf(parts: Parts, worksheet: string): string | null {
  const element = childOf(parts.text(worksheet), rootOf(parts.text(worksheet)), "drawing");
  const id = element && relationshipId(parts.text(worksheet), element);
  return id === undefined ? null : relatedPart(parts, worksheet, "drawing", id);
}

/** A drawing's charts, in their order. */
export function framesIn(parts: Parts, drawing: string): ChartFrame[] {
  const xml = parts.text(drawing);
  const related = new Map(relationshipsOf(parts, drawing).map(({ id, target }) => [id, target]));
  return childrenOf(xml, rootOf(xml)).flatMap((anchor) => {
    const [frame] = descendantsOf(xml, anchor, "graphicFrame");
    const [reference] = frame ? descendantsOf(xml, frame, "chart") : [];
    const chart = reference && related.get(relationshipId(xml, reference) ?? "");
    if (!frame || !chart) return [];
    const [properties] = descendantsOf(xml, frame, "cNvPr");
    const name = (properties && attributeOf(xml, properties, "name")?.value) ?? "";
    return { name, chart, at: areaOf(xml, anchor), anchor, properties };
  });
}

function areaOf(xml: string, anchor: Element): Area {
  const [from, to] = ["from", "to"].map((local) => corner(xml, childOf(xml, anchor, local)));
  const { row: top, column: left } = from ?? { row: 0, column: 0 };
  if (!to) return { top, left, bottom: top + ROWS - 1, right: left + COLUMNS - 1 };
  // What ends at a cell's edge covers none of that cell.
  const bottom = Math.max(top, to.isAtTop ? to.row - 1 : to.row);
  return { top, left, bottom, right: Math.max(left, to.isAtLeft ? to.column - 1 : to.column) };
}

function corner(xml: string, element: Element | undefined) {
  if (!element) return null;
  const number = (local: string): number => {
    const child = childOf(xml, element, local);
    return child ? Number(textOf(xml, child)) || 0 : 0;
  };
  return {
    row: number("row"),
    column: number("col"),
    isAtTop: number("rowOff") === 0,
    isAtLeft: number("colOff") === 0,
  };
}
