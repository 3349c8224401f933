import { attributeOf, childOf, descendantsOf, escaped, textOf, type Element } from "../annotate/xml";
import { XmlEdit } from "../annotate/xml-edit";
import { keptNumbers, keptTexts, type ShownValue } from "./chart-values";

const GRIDLINE = "D9D9D9";
const AXIS = "BFBFBF";
const FONT =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="404040"/></a:solidFill>' +
  '<a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';
const NO_LINE = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

/**
 * A chart as `fileCharts` has the library write it, put right: series are called what their cells hold; values are there
 * for programs that show a chart without calculating; lines are light, and the font is the cells' own.
 */
export function soundChart(chart: string, shown: ShownValue): string {
  const edit = new XmlEdit(chart);
  const all = (name: string): Element[] => descendantsOf(chart, edit.root, name);
  for (const series of all("ser")) {
    nameByCell(edit, series, shown);
    keepValues(edit, series, shown, valueFormat(chart, all("valAx")));
  }
  for (const lines of all("majorGridlines"))
    edit.replace(lines.start, lines.end, `<c:majorGridlines>${line(GRIDLINE)}</c:majorGridlines>`);
  for (const axis of all("catAx")) sayLine(edit, axis, line(AXIS));
  for (const axis of all("valAx")) sayLine(edit, axis, NO_LINE);
  edit.append(edit.root, FONT);
  return edit.toString();
}

/** The library knows names of series only as texts; these hold references. */
function nameByCell(edit: XmlEdit, series: Element, shown: ShownValue): void {
  const name = childOf(edit.xml, series, "tx");
  const held = name && childOf(edit.xml, name, "v");
  if (!held) return;
  const cell = textOf(edit.xml, held);
  const reference = `<c:strRef><c:f>${escaped(cell)}</c:f>${keptTexts(cell, shown)}</c:strRef>`;
  edit.replace(name.inside, name.insideEnd, reference);
}

function keepValues(edit: XmlEdit, series: Element, shown: ShownValue, format: string): void {
  const keep = (kind: string, kept: (cells: string) => string): void => {
    for (const reference of descendantsOf(edit.xml, series, kind)) {
      const cells = childOf(edit.xml, reference, "f");
      if (cells) edit.append(reference, kept(textOf(edit.xml, cells)));
    }
  };
  keep("strRef", (cells) => keptTexts(cells, shown));
  keep("numRef", (cells) => keptNumbers(cells, shown, format));
}

function valueFormat(chart: string, [axis]: readonly Element[]): string {
  const format = axis && childOf(chart, axis, "numFmt");
  return (format && attributeOf(chart, format, "formatCode")?.value) ?? "General";
}

function line(colour: string): string {
  return `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;
}

/** Where the file format has an axis's line: before its labels' font, which is always said. */
function sayLine(edit: XmlEdit, axis: Element, line: string): void {
  const font = childOf(edit.xml, axis, "txPr");
  if (font) edit.replace(font.start, font.start, line);
}
