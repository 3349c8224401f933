import { attributesOf, childrenOf, prefixOf, rootOf, type Element } from "./xml";

/**
 * Changes to a document, collected by the offsets of what it was and made at once. All that no change touches stays
 * letter for letter.
 */
export class XmlEdit {
  readonly root: Element;
  private readonly changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(readonly xml: string) {
    this.root = rootOf(xml);
  }

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text });
  }

  remove({ start, end }: Element): void {
    this.replace(start, end, "");
  }

  setAttribute(element: Element, name: string, value: string | number): void {
    const attribute = attributesOf(this.xml, element).find((one) => one.name === name);
    if (attribute) this.replace(attribute.start, attribute.end, String(value));
  }

  removeAttribute(element: Element, name: string): void {
    const attribute = attributesOf(this.xml, element).find((one) => one.name === name);
    if (!attribute) return;
    const before = this.xml.slice(element.start, attribute.start);
    this.replace(element.start + before.search(/\s+[^\s=]+\s*=\s*["']$/), attribute.end + 1, "");
  }

  /** Puts elements behind all that an element holds. */
  append(parent: Element, text: string): void {
    if (!parent.closesItself) return this.replace(parent.insideEnd, parent.insideEnd, text);
    const slash = this.xml.lastIndexOf("/", parent.end);
    this.replace(slash, parent.end, `>${text}</${parent.name}>`);
  }

  /**
   * Puts an element right under the root, where the file format's order asks for it: behind the last that may stand
   * before it. What the order does not know stays behind it.
   */
  insertInOrder(order: readonly string[], local: string, text: string): void {
    const before = new Set(order.slice(0, order.indexOf(local) + 1));
    const isBefore = (child: Element): boolean => before.has(child.local) && prefixOf(child) === prefixOf(this.root);
    const last = childrenOf(this.xml, this.root).findLast(isBefore);
    if (last) this.replace(last.end, last.end, text);
    else if (this.root.closesItself) this.append(this.root, text);
    else this.replace(this.root.inside, this.root.inside, text);
  }

  toString(): string {
    let text = "";
    let at = 0;
    for (const change of [...this.changes].sort((a, b) => a.start - b.start)) {
      text += this.xml.slice(at, change.start) + change.text;
      at = Math.max(at, change.end);
    }
    return text + this.xml.slice(at);
  }
}

/** Elements written without a prefix, with the one of the document in which they will stand. */
export function prefixed(prefix: string, xml: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, (_, slash: string) => `<${slash}${prefix}`);
}
