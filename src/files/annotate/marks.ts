import { MARK_CONDITION, OUR_WORD } from "../../sheets/ours";
import type { Parts } from "./parts";
import { formulasIn, movePivotPriorities, movePriority, removeRules, rulesOf } from "./rules";
import { WORKSHEET_ORDER } from "./sheet-order";
import { escaped, prefixOf, type Element } from "./xml";
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
 * @returns how many there were
 */
export function removeMarks(parts: Parts, sheet: string): number {
  return parts.text(sheet).includes(OUR_WORD) ? removeRules(parts, sheet, isMark) : 0;
}

function isMark(xml: string, rule: Element): boolean {
  const [formula] = formulasIn(xml, rule);
  return formula?.replace(/\s/g, "") === MARK_CONDITION;
}
