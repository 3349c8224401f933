import { attributeOf, attributesOf, childOf, childrenOf, prefixOf, rootOf, type Element } from "./xml";
import { prefixed, XmlEdit } from "./xml-edit";

/** The lists of a workbook's styles, in the order that the file format asks for. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

export type StyleList = "fonts" | "fills" | "cellXfs" | "dxfs";

/** The styles of a workbook that has none. */
export function emptyStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    "</styleSheet>"
  );
}

/**
 * Puts styles behind a list's own, whose numbers stay. One that is there already is used again.
 * @param items without prefixes
 * @returns the styles' document and each item's number in the list
 */
export function withStyles(xml: string, list: StyleList, items: readonly string[]): { xml: string; numbers: number[] } {
  const edit = new XmlEdit(xml);
  const prefix = prefixOf(edit.root);
  const element = childOf(xml, edit.root, list);
  const all = element ? itemsOf(xml, element) : [];
  const had = all.length;
  const numbers = items.map((item) => {
    const number = all.indexOf(item);
    return number >= 0 ? number : all.push(item) - 1;
  });
  const added = prefixed(prefix, all.slice(had).join(""));
  if (added === "") return { xml, numbers };
  if (element) {
    edit.setAttribute(element, "count", all.length);
    edit.append(element, added);
  } else {
    const [start, end] = [prefixed(prefix, `<${list} count="${all.length}">`), prefixed(prefix, `</${list}>`)];
    edit.insertInOrder(ORDER, list, start + added + end);
  }
  return { xml: edit.toString(), numbers };
}

/**
 * Takes the last styles off a list, as long as they are of these and their number is in no use; others keep theirs.
 * A list of conditional styles that is empty then closes itself, as Excel writes it.
 */
export function withoutLastStyles(
  xml: string,
  list: StyleList,
  isOurs: (item: string) => boolean,
  isUsed: (number: number) => boolean,
): string {
  const edit = new XmlEdit(xml);
  const element = childOf(xml, edit.root, list);
  if (!element) return xml;
  const children = childrenOf(xml, element);
  const items = itemsOf(xml, element);
  let left = items.length;
  while (left > 0 && isOurs(items[left - 1]!) && !isUsed(left - 1)) left--;
  if (left === items.length) return xml;
  edit.setAttribute(element, "count", left);
  if (left === 0 && list === "dxfs") edit.replace(element.inside - 1, element.end, "/>");
  else edit.replace(children[left]!.start, children.at(-1)!.end, "");
  return edit.toString();
}

/** The numbers that a list's items give in an attribute: which fonts are in use, say. */
export function numbersIn(xml: string, list: string, attribute: string): Set<number> {
  const element = childOf(xml, rootOf(xml), list);
  const items = element ? childrenOf(xml, element) : [];
  return new Set(items.map((item) => Number(attributeOf(xml, item, attribute)?.value)));
}

/** The items as this program would write them: without prefix and namespaces. */
function itemsOf(xml: string, list: Element): string[] {
  return childrenOf(xml, list).map((item) => {
    const prefix = prefixOf(item);
    const text = xml.slice(item.start, item.end);
    const names = attributesOf(xml, item).filter(({ name }) => name.startsWith("xmlns"));
    const bare = prefix ? text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</") : text;
    return names.length === 0 ? bare : bare.replace(/\sxmlns(?::\w+)?=(?:"[^"]*"|'[^']*')/g, "");
  });
}
