import { ADDIN_ID, SETTING } from "../../sheets/ours";
import { relationshipId } from "../annotate/workbook-map";
import type { Parts } from "../annotate/parts";
import { relatedPart } from "../annotate/relationships";
import { removePart } from "../annotate/remove-part";
import { attributeOf, childrenOf, descendantsOf, rootOf } from "../annotate/xml";
import { XmlEdit } from "../annotate/xml-edit";

/**
 * Takes out the part in which Excel keeps what this add-in remembers in a workbook, and that its pane opens with it.
 * Other add-ins' stay.
 * @returns how many settings it held
 */
export function removeAddinParts(parts: Parts): number {
  const panes = relatedPart(parts, "", "webextensiontaskpanes");
  if (panes === null) return 0;
  const edit = new XmlEdit(parts.text(panes));
  const all = childrenOf(edit.xml, edit.root).map((element) => ({
    element,
    part: extensionOf(parts, panes, edit, element),
  }));
  const own = all.filter(({ part }) => part !== null && isOurs(parts.text(part)));
  if (own.length === 0) return 0;
  const settings = own.reduce((sum, { part }) => sum + propertiesIn(parts.text(part!)).length, 0);
  if (own.length === all.length) removePart(parts, "", panes);
  else {
    for (const { element } of own) edit.remove(element);
    parts.write(panes, edit.toString());
    for (const { part } of own) removePart(parts, panes, part!);
  }
  return settings;
}

function extensionOf(
  parts: Parts,
  panes: string,
  { xml }: XmlEdit,
  pane: Parameters<typeof childrenOf>[1],
): string | null {
  const reference = childrenOf(xml, pane).find(({ local }) => local === "webextensionref");
  const id = reference && relationshipId(xml, reference);
  return id === undefined ? null : relatedPart(parts, panes, "webextension", id);
}

/** By the add-in's id, which a store may have replaced by its own, or by what it has set. */
function isOurs(xml: string): boolean {
  const root = rootOf(xml);
  const holders = [root, ...descendantsOf(xml, root, "reference")];
  const ids = holders.map((element) => attributeOf(xml, element, "id")?.value.toLowerCase() ?? "");
  return ids.some((id) => id.includes(ADDIN_ID)) || propertiesIn(xml).some((name) => name.startsWith(SETTING));
}

function propertiesIn(xml: string): string[] {
  return descendantsOf(xml, rootOf(xml), "property").map((one) => attributeOf(xml, one, "name")?.value ?? "");
}
