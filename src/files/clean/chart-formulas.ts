import type { Parts } from "../annotate/parts";
import { childOf, childrenOf, descendantsOf, prefixOf, textOf, type Element } from "../annotate/xml";
import { prefixed, XmlEdit } from "../annotate/xml-edit";

const CHART = /(?:^|\/)charts\/chart\d*\.xml$/i;
const REFERENCE = /^(?:numRef|strRef|multiLvlStrRef)$/;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Turns what charts show of something that goes into the values that they show now. */
export function freezeCharts(parts: Parts, isNeedy: (formula: string) => boolean): void {
  for (const part of parts.names.filter((name) => CHART.test(name))) {
    const edit = new XmlEdit(parts.text(part));
    freezeIn(edit, [edit.root], isNeedy);
    if (!edit.isEmpty) parts.write(part, edit.toString());
  }
}

/** @param path the element and those that it stands in, the innermost first */
function freezeIn(edit: XmlEdit, path: readonly [Element, ...Element[]], isNeedy: (formula: string) => boolean): void {
  const { xml } = edit;
  for (const child of childrenOf(xml, path[0])) {
    if (!REFERENCE.test(child.local)) freezeIn(edit, [child, ...path], isNeedy);
    else {
      const formula = childOf(xml, child, "f");
      if (!formula || !isNeedy(textOf(xml, formula))) continue;
      const literal = path[0].local === "tx" ? title(xml, child, path[1]?.local === "ser") : values(xml, child);
      edit.replace(child.start, child.end, literal);
    }
  }
}

/** A series' name is a plain text, any other title a formatted one. */
function title(xml: string, reference: Element, isOfSeries: boolean): string {
  const [value] = descendantsOf(xml, reference, "v");
  const text = value ? inside(xml, value) : "";
  const prefix = prefixOf(reference);
  if (isOfSeries) return prefixed(prefix, `<v>${text}</v>`);
  const paragraph = `<a:p xmlns:a="${DRAWING}"><a:r><a:t>${text}</a:t></a:r></a:p>`;
  return `<${prefix}rich><a:bodyPr xmlns:a="${DRAWING}"/>${paragraph}</${prefix}rich>`;
}

/** Of titles on several levels, the innermost stay. */
function values(xml: string, reference: Element): string {
  const list = prefixOf(reference) + (reference.local === "numRef" ? "numLit" : "strLit");
  const cache = childrenOf(xml, reference).find(({ local }) => local.endsWith("Cache"));
  if (!cache) return `<${list}>${prefixed(prefixOf(reference), '<ptCount val="0"/>')}</${list}>`;
  const [level] = descendantsOf(xml, cache, "lvl");
  const count = childOf(xml, cache, "ptCount");
  const held = level && count ? xml.slice(count.start, count.end) + inside(xml, level) : inside(xml, cache);
  return `<${list}>${held}</${list}>`;
}

function inside(xml: string, element: Element): string {
  return xml.slice(element.inside, element.insideEnd);
}
