import { withoutForbidden } from "../held-text";
import { FileProblem } from "../problem";

/** Where an element stands in its document; offsets count from the document's beginning. */
export interface Element {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly start: number;
  /** What is between its tags. Of an element that closes itself both are its end. */
  readonly inside: number;
  readonly insideEnd: number;
  readonly end: number;
  readonly closesItself: boolean;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Where the value stands, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/**
 * A document's root. Offsets are all that is taken from a document, so that what is not changed stays as it was written.
 * @throws FileProblem `broken`, as do all functions here, where the document is not well-formed
 */
export function rootOf(xml: string): Element {
  const [root, ...more] = elementsIn(xml, 0, xml.length);
  if (!root || more.length > 0) throw broken();
  return root;
}

/** The elements right under an element. */
export function childrenOf(xml: string, parent: Element): Element[] {
  return elementsIn(xml, parent.inside, parent.insideEnd);
}

/** The first element right under another that has this name, whatever its prefix. */
export function childOf(xml: string, parent: Element, local: string): Element | undefined {
  return childrenOf(xml, parent).find((child) => child.local === local);
}

/** All elements of this name under an element, however deep; none inside another of them. */
export function descendantsOf(xml: string, parent: Element, local: string): Element[] {
  return childrenOf(xml, parent).flatMap((child) =>
    child.local === local ? [child] : descendantsOf(xml, child, local),
  );
}

export function attributesOf(xml: string, { start, inside }: Element): Attribute[] {
  const attributes: Attribute[] = [];
  for (const match of xml.slice(start, inside).matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [whole, name, double, single] = match;
    const raw = double ?? single ?? "";
    const end = start + match.index + whole.length - 1;
    attributes.push({ name: name!, value: plainText(raw), start: end - raw.length, end });
  }
  return attributes;
}

export function attributeOf(xml: string, element: Element, name: string): Attribute | undefined {
  return attributesOf(xml, element).find((attribute) => attribute.name === name);
}

/** The text of an element that holds nothing else. */
export function textOf(xml: string, { inside, insideEnd }: Element): string {
  return plainText(
    xml.slice(inside, insideEnd).replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) => escaped(text)),
  );
}

/** The prefix of an element's name with its colon, or nothing. */
export function prefixOf({ name, local }: Element): string {
  return name.slice(0, name.length - local.length);
}

/** Text as it may stand between tags and in attributes; characters that XML can't hold are left out. */
export function escaped(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/g, (character) => `&${NAMES[character]!};`);
}

const NAMES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plainText(raw: string): string {
  return raw.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function elementsIn(xml: string, from: number, to: number): Element[] {
  const elements: Element[] = [];
  let depth = 0;
  let opened = { name: "", start: 0, inside: 0 };
  for (let start = xml.indexOf("<", from); start >= 0 && start < to;) {
    let end: number;
    const kind = xml[start + 1];
    if (kind === "!" || kind === "?") end = endOfAside(xml, start);
    else if (kind === "/") {
      end = behind(xml, ">", start);
      depth--;
      if (depth < 0) throw broken();
      if (depth === 0) {
        if (xml.slice(start + 2, end - 1).trim() !== opened.name) throw broken();
        elements.push(element(opened, start, end, false));
      }
    } else {
      end = endOfTag(xml, start);
      const closesItself = xml[end - 2] === "/";
      if (depth === 0) {
        opened = { name: nameAt(xml, start), start, inside: end };
        if (closesItself) elements.push(element(opened, end, end, true));
      }
      if (!closesItself) depth++;
    }
    start = xml.indexOf("<", end);
  }
  if (depth !== 0) throw broken();
  return elements;
}

function element(
  { name, start, inside }: { readonly name: string; readonly start: number; readonly inside: number },
  insideEnd: number,
  end: number,
  closesItself: boolean,
): Element {
  return { name, local: name.slice(name.indexOf(":") + 1), start, inside, insideEnd, end, closesItself };
}

function nameAt(xml: string, start: number): string {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(xml)?.[0];
  if (!name) throw broken();
  return name;
}

const NAME = /[^\s/<>"'=]+/y;

/** Attribute values may hold any bracket but the opening one. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const character = xml[at];
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") at = behind(xml, character, at + 1) - 1;
    else if (character === "<") throw broken();
  }
  throw broken();
}

/** A comment, a CDATA section or an instruction. A document type could define entities: no office program writes one. */
function endOfAside(xml: string, start: number): number {
  if (xml.startsWith("<!--", start)) return behind(xml, "-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) return behind(xml, "]]>", start);
  if (xml.startsWith("<?", start)) return behind(xml, "?>", start);
  throw broken();
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw broken();
  return at + mark.length;
}

function broken(): FileProblem {
  return new FileProblem("unreadable", "broken");
}
