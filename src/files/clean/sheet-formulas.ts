import type { Parts } from "../annotate/parts";
import { pruned } from "../annotate/prune";
import { relationshipsOf } from "../annotate/relationships";
import { formulasIn, removeRules } from "../annotate/rules";
import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type Element } from "../annotate/xml";
import { XmlEdit } from "../annotate/xml-edit";

/**
 * Takes off a sheet what can't do without something that goes: conditional formats, validations, links and small charts
 * in cells.
 */
export function removeNeedy(parts: Parts, sheet: string, isNeedy: (formula: string) => boolean): void {
  removeRules(parts, sheet, (xml, rule) => formulasIn(xml, rule).some(isNeedy));
  const edit = new XmlEdit(parts.text(sheet));
  const { xml } = edit;
  const isGone = (element: Element): boolean => {
    if (element.local === "hyperlink") return leadsNowhere(xml, element, isNeedy);
    return /^(?:dataValidation|sparkline)$/.test(element.local) && formulasIn(xml, element).some(isNeedy);
  };
  if (pruned(edit, isGone)) parts.write(sheet, edit.toString());
}

/** In a link to somewhere outside the file, the place is one there. */
function leadsNowhere(xml: string, link: Element, isNeedy: (formula: string) => boolean): boolean {
  const location = attributeOf(xml, link, "location")?.value;
  const isInside = !/\s[^\s=]+:id\s*=/.test(xml.slice(link.start, link.inside));
  return isInside && location !== undefined && isNeedy(location);
}

/** Takes the formulas that a sheet's tables have ready for new rows and for their totals. */
export function removeTableFormulas(parts: Parts, sheet: string, isGone: (formula: string) => boolean): void {
  for (const table of tablesOf(parts, sheet)) {
    const edit = new XmlEdit(parts.text(table));
    const columns = childOf(edit.xml, edit.root, "tableColumns");
    for (const column of columns ? childrenOf(edit.xml, columns) : []) removeColumnFormulas(edit, column, isGone);
    if (!edit.isEmpty) parts.write(table, edit.toString());
  }
}

function removeColumnFormulas(edit: XmlEdit, column: Element, isGone: (formula: string) => boolean): void {
  const { xml } = edit;
  for (const formula of childrenOf(xml, column)) {
    if (!/^(?:calculatedColumnFormula|totalsRowFormula)$/.test(formula.local)) continue;
    if (isGone(textOf(xml, formula))) edit.remove(formula);
  }
  const total = attributeOf(xml, column, "totalsRowFunction")?.value;
  const [own] = descendantsOf(xml, column, "totalsRowFormula");
  // Of the functions that a table knows by itself, the formula is the cell's alone.
  const formula = total === "custom" && own ? textOf(xml, own) : "";
  if (total !== undefined && isGone(formula)) edit.removeAttribute(column, "totalsRowFunction");
}

export function tablesOf(parts: Parts, sheet: string): string[] {
  return relationshipsOf(parts, sheet).flatMap(({ kind, target }) =>
    kind === "table" && target !== null ? [target] : [],
  );
}
