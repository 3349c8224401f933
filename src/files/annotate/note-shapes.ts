import type { CellAddress } from "../../plan/place";
import { FileProblem } from "../problem";

/**
 * The boxes that notes are shown in. They are a drawing in VML, of which office programs write what is no XML, so that
 * it is searched for what this program and they write of notes, and all else is left alone.
 */

export interface NoteShape {
  readonly place: CellAddress;
  /** As `noteBox` gives it. */
  readonly box: readonly number[];
}

const KIND =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** How many shapes share a number of the drawing. */
const SHAPES_A_NUMBER = 1024;

/** A drawing without shapes; `number` should be another one in each drawing of a workbook. */
export function emptyDrawing(number: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout></xml>`
  );
}

/** @throws FileProblem `broken` where it is no drawing */
export function withNoteShapes(drawing: string, shapes: readonly NoteShape[]): string {
  const end = drawing.search(/<\/(?:\w+:)?xml\s*>\s*$/);
  if (end < 0) throw new FileProblem("unreadable", "broken");
  const number = Number(/<o:idmap\b[^>]*?\sdata=["'](\d+)/.exec(drawing)?.[1] ?? 1);
  const taken = [...drawing.matchAll(/["']_x0000_s(\d+)["']/g)].map(([, id]) => Number(id));
  const first = taken.reduce((most, id) => Math.max(most, id), number * SHAPES_A_NUMBER) + 1;
  const kind = /\sid=["']_x0000_t202["']/.test(drawing) ? "" : KIND;
  const added = kind + shapes.map((shape, index) => shapeXml(shape, first + index)).join("");
  return drawing.slice(0, end) + withNamespaces(drawing, added) + drawing.slice(end);
}

/** Takes away the boxes of the notes on these cells, and the kind of shape that this program added with them. */
export function withoutNoteShapes(drawing: string, places: readonly CellAddress[]): string {
  const keys = new Set(places.map(({ row, column }) => `${row},${column}`));
  const rest = drawing.replace(/\s*<v:shape\s(?:(?!<\/v:shape>)[^])*<\/v:shape>/g, (shape) => {
    const isNote = /\sObjectType=["']Note["']/.test(shape);
    const key = [/<x:Row>\s*(\d+)/.exec(shape)?.[1], /<x:Column>\s*(\d+)/.exec(shape)?.[1]].join(",");
    return isNote && keys.has(key) ? "" : shape;
  });
  return /\stype=["']#_x0000_t202["']/.test(rest) ? rest : rest.replace(KIND, "");
}

/** Whether a drawing shows nothing, so that it can go. */
export function isEmptyDrawing(drawing: string): boolean {
  return !/<v:(?!shapetype\b|stroke\b|path\b|formulas\b|f\b)\w+/.test(
    drawing.replace(/<v:shapetype\b[^]*?<\/v:shapetype>/g, ""),
  );
}

/** The first number that none of the workbook's drawings has. */
export function freeNumber(drawings: readonly string[]): number {
  const data = drawings.flatMap((drawing) => [...drawing.matchAll(/<o:idmap\b[^>]*?\sdata=["']([\d,\s]+)/g)]);
  const taken = data.flatMap(([, numbers]) => numbers!.split(",").map(Number));
  return taken.reduce((most, number) => Math.max(most, number), 0) + 1;
}

function shapeXml({ place, box }: NoteShape, id: number): string {
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:8pt;width:225pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${box.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${place.row}</x:Row><x:Column>${place.column}</x:Column></x:ClientData></v:shape>`
  );
}

/** All programs use these prefixes; a drawing that declares others gets them where they are used. */
function withNamespaces(drawing: string, added: string): string {
  const missing = Object.entries(NAMESPACES).filter(([prefix]) => !drawing.includes(`xmlns:${prefix}=`));
  const declared = missing.map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join("");
  return declared === "" ? added : added.replace(/<v:shape(?:type)?(?=\s)/g, (tag) => tag + declared);
}

const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
};
