import { MARK_CONDITION, OUR_WORD } from "../../sheets/ours";
import type { Parts } from "./parts";
import { relationshipsOf } from "./relationships";
import { WORKSHEET_ORDER } from "./sheet-order";
import { attributeOf, childOf, childrenOf, descendantsOf, escaped, prefixOf, textOf, type Element } from "./xml";
import { prefixed, XmlEdit } from "./xml-edit";

/** A conditional format to be put on cells. */
export interface MarkRule {
  readonly cells: readonly string[];
  /** The number of its style among the workbook's conditional ones. */
  readonly style: number;
}

/** Puts rules before a sheet's own, which might stop at a cell or fill it, and leaves those in their order. */
export function addMarks(parts: Parts, sheet: string, rules: readonly MarkRule[]): void {
  const edit = new XmlEdit(parts.text(sheet));
  const marks = rules.map(
    ({ cells, style }, index) =>
      `<conditionalFormatting sqref="${cells.join(" ")}"><cfRule type="expression" dxfId="${style}" priority="${index + 1}">` +
      `<formula>${escaped(MARK_CONDITION)}</formula></cfRule></conditionalFormatting>`,
  );
  const moved = (priority: number): number => priority + rules.length;
  for (const rule of rulesOf(edit)) movePriority(edit, rule, moved);
  edit.insertInOrder(WORKSHEET_ORDER, "conditionalFormatting", prefixed(prefixOf(edit.root), marks.join("")));
  parts.write(sheet, edit.toString());
  movePivotPriorities(parts, sheet, moved);
}

/**
 * Takes all rules of this program off a sheet and moves the others back.
 * @returns whether there were any
 */
export function removeMarks(parts: Parts, sheet: string): boolean {
  const xml = parts.text(sheet);
  if (!xml.includes(OUR_WORD)) return false;
  const edit = new XmlEdit(xml);
  const [ours, others] = [[] as Element[], [] as Element[]];
  for (const rule of rulesOf(edit)) (isOurs(xml, rule) ? ours : others).push(rule);
  if (ours.length === 0) return false;
  const priorities = ours.map((rule) => Number(attributeOf(xml, rule, "priority")?.value));
  const moved = (priority: number): number => priority - priorities.filter((one) => one < priority).length;
  for (const rule of others) movePriority(edit, rule, moved);
  for (const format of childrenOf(xml, edit.root)) {
    if (format.local !== "conditionalFormatting") continue;
    const rules = childrenOf(xml, format).filter(({ local }) => local === "cfRule");
    const own = rules.filter((rule) => isOurs(xml, rule));
    if (own.length === rules.length) edit.remove(format);
    else for (const rule of own) edit.remove(rule);
  }
  parts.write(sheet, edit.toString());
  movePivotPriorities(parts, sheet, moved);
  return true;
}

/** Those of newer Excel versions too, which stand in the sheet's extensions. */
function rulesOf({ xml, root }: XmlEdit): Element[] {
  const holders = childrenOf(xml, root).filter(({ local }) => local === "conditionalFormatting" || local === "extLst");
  return holders.flatMap((holder) => descendantsOf(xml, holder, "cfRule"));
}

function isOurs(xml: string, rule: Element): boolean {
  const formula = childOf(xml, rule, "formula");
  return formula !== undefined && textOf(xml, formula).replace(/\s/g, "") === MARK_CONDITION;
}

function movePriority(edit: XmlEdit, rule: Element, moved: (priority: number) => number): void {
  const priority = Number(attributeOf(edit.xml, rule, "priority")?.value);
  if (priority > 0) edit.setAttribute(rule, "priority", moved(priority));
}

/** A pivot table names its conditional formats by their priority in the sheet. */
function movePivotPriorities(parts: Parts, sheet: string, moved: (priority: number) => number): void {
  for (const { kind, target } of relationshipsOf(parts, sheet)) {
    if (kind !== "pivotTable" || target === null) continue;
    const edit = new XmlEdit(parts.text(target));
    const formats = descendantsOf(edit.xml, edit.root, "conditionalFormat");
    for (const format of formats) movePriority(edit, format, moved);
    if (!edit.isEmpty) parts.write(target, edit.toString());
  }
}
