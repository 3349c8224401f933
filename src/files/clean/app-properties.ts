import { quotedSheet } from "../../plan/sheet-reference";
import type { DefinedName } from "../annotate/defined-names";
import type { Parts } from "../annotate/parts";
import { relatedPart } from "../annotate/relationships";
import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type Element } from "../annotate/xml";
import { XmlEdit } from "../annotate/xml-edit";

/**
 * Takes sheets and names that are gone off the list that the file's properties have of them. The titles stand one behind
 * the other, and beside them how many there are of each kind.
 */
export function forgetTitles(parts: Parts, sheets: readonly string[], names: readonly DefinedName[]): void {
  const part = relatedPart(parts, "", "extended-properties");
  if (part === null || sheets.length + names.length === 0) return;
  const edit = new XmlEdit(parts.text(part));
  const { xml } = edit;
  const [pairs, titles] = ["HeadingPairs", "TitlesOfParts"].map((name) => vectorIn(xml, edit.root, name));
  if (!pairs || !titles) return;
  const global = new Set(names.flatMap(({ name, scope }) => (scope === null ? [name] : [])));
  const local = sheets.flatMap((name) => [`${name}!`, `${quotedSheet(name)}!`]);
  const isGone = (title: string, isSheet: boolean): boolean =>
    isSheet ? sheets.includes(title) : global.has(title) || local.some((start) => title.startsWith(start));

  const all = childrenOf(xml, titles);
  let [at, left, kinds] = [0, all.length, 0];
  const variants = childrenOf(xml, pairs);
  for (let i = 0; i + 1 < variants.length; i += 2) {
    const [count] = descendantsOf(xml, variants[i + 1]!, "i4");
    const size = count ? Number(textOf(xml, count)) : 0;
    const gone = all.slice(at, at + size).filter((title) => isGone(textOf(xml, title), i === 0));
    at += size;
    left -= gone.length;
    for (const title of gone) edit.remove(title);
    if (gone.length === size && size > 0) {
      for (const variant of variants.slice(i, i + 2)) edit.remove(variant);
      kinds++;
    } else if (gone.length > 0) edit.replace(count!.inside, count!.insideEnd, String(size - gone.length));
  }
  if (left === all.length) return;
  edit.setAttribute(titles, "size", left);
  if (kinds > 0) edit.setAttribute(pairs, "size", variants.length - 2 * kinds);
  parts.write(part, edit.toString());
}

function vectorIn(xml: string, root: Element, name: string): Element | undefined {
  const holder = childOf(xml, root, name);
  const vector = holder && childOf(xml, holder, "vector");
  return vector && attributeOf(xml, vector, "size") ? vector : undefined;
}
