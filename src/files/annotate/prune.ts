import { attributeOf, childrenOf, type Element } from "./xml";
import type { XmlEdit } from "./xml-edit";

/** Lists of a worksheet that may not be there without the elements that they are for; extensions hold anything. */
const HOLDERS: Readonly<Record<string, string | null>> = {
  conditionalFormatting: "cfRule",
  conditionalFormattings: "conditionalFormatting",
  dataValidations: "dataValidation",
  hyperlinks: "hyperlink",
  sparklineGroups: "sparklineGroup",
  sparklineGroup: "sparklines",
  sparklines: "sparkline",
  externalReferences: "externalReference",
  definedNames: "definedName",
  ext: null,
  extLst: "ext",
};

/**
 * Takes elements out of a document's lists, and lists that nothing is left in.
 * @returns whether there were any
 */
export function pruned(edit: XmlEdit, isGone: (element: Element) => boolean): boolean {
  const { xml, root } = edit;
  let found = false;

  /** Whether an element goes whole; what goes of one that stays is taken out. */
  function goes(element: Element): boolean {
    const item = HOLDERS[element.local];
    if (item === undefined) return isGone(element);
    const items = childrenOf(xml, element).filter(({ local }) => item === null || local === item);
    const gone = items.filter(goes);
    if (gone.length === items.length) return items.length > 0;
    for (const one of gone) remove(one);
    if (gone.length > 0 && attributeOf(xml, element, "count"))
      edit.setAttribute(element, "count", items.length - gone.length);
    return false;
  }

  function remove(element: Element): void {
    edit.remove(element);
    found = true;
  }

  for (const child of childrenOf(xml, root)) if (HOLDERS[child.local] !== undefined && goes(child)) remove(child);
  return found;
}
