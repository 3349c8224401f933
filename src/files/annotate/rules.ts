import { pruned } from "./prune";
import type { Parts } from "./parts";
import { relationshipsOf } from "./relationships";
import { attributeOf, childrenOf, descendantsOf, textOf, type Element } from "./xml";
import { XmlEdit } from "./xml-edit";

/** A sheet's conditional formats, those of newer Excel versions too, which stand in the sheet's extensions. */
export function rulesOf({ xml, root }: XmlEdit): Element[] {
  const holders = childrenOf(xml, root).filter(({ local }) => local === "conditionalFormatting" || local === "extLst");
  return holders.flatMap((holder) => descendantsOf(xml, holder, "cfRule"));
}

/**
 * Takes rules off a sheet and moves the others' priorities back. A rule that stands in both lists goes from both.
 * @returns how many went, each counted once
 */
export function removeRules(parts: Parts, sheet: string, isGone: (xml: string, rule: Element) => boolean): number {
  const edit = new XmlEdit(parts.text(sheet));
  const { xml } = edit;
  const rules = rulesOf(edit);
  const ids = new Set(rules.filter((rule) => isGone(xml, rule)).map((rule) => twinOf(xml, rule) ?? rule.start));
  if (ids.size === 0) return 0;
  const goes = (rule: Element): boolean => ids.has(twinOf(xml, rule) ?? rule.start);
  const priorities = new Set(rules.filter(goes).flatMap((rule) => priorityOf(xml, rule) ?? []));
  for (const rule of rules) if (!goes(rule)) priorities.delete(priorityOf(xml, rule) ?? 0);
  const moved = (priority: number): number => priority - [...priorities].filter((one) => one < priority).length;
  for (const rule of rules) if (!goes(rule)) movePriority(edit, rule, moved);
  pruned(edit, (element) => element.local === "cfRule" && goes(element));
  parts.write(sheet, edit.toString());
  movePivotPriorities(parts, sheet, moved);
  return ids.size;
}

/** The formulas of a rule, a validation or a small chart, as they stand under it. */
export function formulasIn(xml: string, element: Element): string[] {
  return childrenOf(xml, element).flatMap((child) => {
    const inside = childrenOf(xml, child);
    if (inside.length > 0) return formulasIn(xml, child);
    const type = child.local === "cfvo" ? attributeOf(xml, child, "type")?.value : undefined;
    if (type === "formula") return attributeOf(xml, child, "val")?.value ?? [];
    return /^(?:f|formula[12]?)$/.test(child.local) ? textOf(xml, child) : [];
  });
}

export function movePriority(edit: XmlEdit, rule: Element, moved: (priority: number) => number): void {
  const priority = priorityOf(edit.xml, rule);
  if (priority !== null && moved(priority) !== priority) edit.setAttribute(rule, "priority", moved(priority));
}

/** A pivot table names its conditional formats by their priority in the sheet. */
export function movePivotPriorities(parts: Parts, sheet: string, moved: (priority: number) => number): void {
  for (const { kind, target } of relationshipsOf(parts, sheet)) {
    if (kind !== "pivotTable" || target === null) continue;
    const edit = new XmlEdit(parts.text(target));
    const formats = descendantsOf(edit.xml, edit.root, "conditionalFormat");
    for (const format of formats) movePriority(edit, format, moved);
    if (!edit.isEmpty) parts.write(target, edit.toString());
  }
}

function priorityOf(xml: string, rule: Element): number | null {
  const priority = Number(attributeOf(xml, rule, "priority")?.value);
  return priority > 0 ? priority : null;
}

/** What a rule of the old list and its continuation in the extensions have in common. */
function twinOf(xml: string, rule: Element): string | undefined {
  const [named] = descendantsOf(xml, rule, "id");
  return named ? textOf(xml, named).trim() : attributeOf(xml, rule, "id")?.value;
}
