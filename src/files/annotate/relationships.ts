import { relationshipsPart, resolvedTarget } from "../part-names";
import type { Parts } from "./parts";
import { attributesOf, childrenOf, escaped, prefixOf, rootOf, type Element } from "./xml";
import { prefixed, XmlEdit } from "./xml-edit";

/** One part's reference to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`. The words before it differ between the formats' editions. */
  readonly kind: string;
  /** The other part, or null where it is outside the file or missing. */
  readonly target: string | null;
  readonly element: Element;
}

export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const name = parts.find(relationshipsPart(part));
  if (name === undefined) return [];
  const xml = parts.text(name);
  return childrenOf(xml, rootOf(xml)).map((element) => {
    const values = new Map(attributesOf(xml, element).map((one) => [one.name, one.value]));
    const target = values.get("Target") ?? "";
    return {
      id: values.get("Id") ?? "",
      kind: (values.get("Type") ?? "").replace(/^.*\//, ""),
      target: values.get("TargetMode") === "External" ? null : (parts.find(resolvedTarget(target, part)) ?? null),
      element,
    };
  });
}

/** The part of this kind that a part refers to, by a relationship's id where it is known. */
export function relatedPart(parts: Parts, part: string, kind: string, id?: string): string | null {
  const found = relationshipsOf(parts, part).find((one) => one.kind === kind && (id === undefined || one.id === id));
  return found?.target ?? null;
}

/**
 * Refers a part to another.
 * @param base what precedes the kind in a type
 * @returns the new relationship's id
 */
export function relate(parts: Parts, part: string, base: string, kind: string, target: string): string {
  const path = relationshipsPart(part);
  const name = parts.find(path) ?? path;
  if (!parts.find(path)) parts.write(name, EMPTY);
  const taken = new Set(relationshipsOf(parts, part).map((one) => one.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const edit = new XmlEdit(parts.text(name));
  const values = `Id="rId${number}" Type="${base}/${kind}" Target="${escaped(relativeTo(part, target))}"`;
  edit.append(edit.root, prefixed(prefixOf(edit.root), `<Relationship ${values}/>`));
  parts.write(name, edit.toString());
  return `rId${number}`;
}

/** Takes back references to a part; a list of references that is empty then goes with them. */
export function unrelate(parts: Parts, part: string, target: string): void {
  const name = parts.find(relationshipsPart(part));
  if (name === undefined) return;
  const edit = new XmlEdit(parts.text(name));
  const all = relationshipsOf(parts, part);
  const own = all.filter((one) => one.target === target);
  if (own.length === 0) return;
  for (const { element } of own) edit.remove(element);
  if (own.length === all.length) parts.remove(name);
  else parts.write(name, edit.toString());
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function relativeTo(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
