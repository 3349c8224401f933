import { childOf, childrenOf, escaped, prefixOf, type Element } from "../../files/annotate/xml";
import { prefixed, type XmlEdit } from "../../files/annotate/xml-edit";
import type { Area } from "../../plan/place";
import type { SheetChart } from "../engine/sheet-chart";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A drawing without anything in it. */
export const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

/**
 * What shows a chart over its cells.
 * @param relationship the drawing's to the chart's part
 * @param id unique in the drawing
 */
export function anchorXml({ name, title, at }: SheetChart, relationship: string, id: number): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${cornersXml(at)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(title.text)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** Ties something of a drawing to other cells. */
export function atCells(edit: XmlEdit, anchor: Element, at: Area): void {
  const [from, to] = ["from", "to"].map((local) => childOf(edit.xml, anchor, local));
  if (from && to) {
    const [first, last] = cornersXml(at).split(/(?<=<\/xdr:from>)/);
    edit.replace(from.start, from.end, own(anchor, first!));
    edit.replace(to.start, to.end, own(anchor, last!));
    return;
  }
  // One that is tied to a single cell, or to none, and says its size in lengths.
  const shown = childrenOf(edit.xml, anchor).filter(({ local }) => !["from", "pos", "ext"].includes(local));
  const [start, end] = [shown[0]!.start, shown.at(-1)!.end];
  const name = `${prefixOf(anchor)}twoCellAnchor`;
  edit.replace(
    anchor.start,
    anchor.end,
    `<${name}>${own(anchor, cornersXml(at))}${edit.xml.slice(start, end)}</${name}>`,
  );
}

const own = (anchor: Element, xml: string): string => prefixed(prefixOf(anchor), xml.replaceAll("xdr:", ""));

function cornersXml({ top, left, bottom, right }: Area): string {
  return `<xdr:from>${cornerXml(left, top)}</xdr:from><xdr:to>${cornerXml(right + 1, bottom + 1)}</xdr:to>`;
}

const cornerXml = (column: number, row: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
