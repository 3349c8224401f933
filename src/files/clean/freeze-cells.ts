import type { Parts } from "../annotate/parts";
import { attributeOf, childOf, childrenOf, prefixOf, textOf, type Element } from "../annotate/xml";
import { prefixed, XmlEdit } from "../annotate/xml-edit";

const FORMULA = /<(?:\w+:)?f[\s>/]/;

/** A cell with a formula. */
export interface FormulaCell {
  readonly cell: Element;
  readonly formula: Element;
  /** `C2` */
  readonly address: string;
  /** Of a formula that is shared, what the first cell that has it says. */
  readonly text: string;
  /** It fills several cells. */
  readonly isArray: boolean;
}

export function formulaCells(xml: string, root: Element): FormulaCell[] {
  const data = childOf(xml, root, "sheetData");
  if (!data || !FORMULA.test(xml.slice(data.inside, data.insideEnd))) return [];
  const rows = childrenOf(xml, data).filter((row) => FORMULA.test(xml.slice(row.inside, row.insideEnd)));
  const shared = new Map<string, string>();
  const found = rows.flatMap((row) =>
    childrenOf(xml, row).flatMap((cell) => {
      const formula = childOf(xml, cell, "f");
      if (!formula) return [];
      const [address, type, group] = [
        attributeOf(xml, cell, "r")?.value ?? "",
        attributeOf(xml, formula, "t")?.value,
        attributeOf(xml, formula, "si")?.value,
      ];
      const text = textOf(xml, formula);
      const key = type === "shared" ? (group ?? null) : null;
      if (key !== null && text !== "") shared.set(key, text);
      return { cell, formula, address: address.toUpperCase(), text, key, isArray: type === "array" };
    }),
  );
  return found.map(({ key, ...one }) => ({ ...one, text: (key === null ? undefined : shared.get(key)) ?? one.text }));
}

/**
 * Turns formulas of a sheet into the results that the file has for them. One without a result leaves an empty cell.
 * @returns how many became values, and how many of these had no result
 */
export function freezeCells(
  parts: Parts,
  sheet: string,
  isGone: (cell: FormulaCell) => boolean,
): { readonly frozen: readonly FormulaCell[]; readonly emptied: number } {
  const edit = new XmlEdit(parts.text(sheet));
  const frozen = formulaCells(edit.xml, edit.root).filter(isGone);
  let emptied = 0;
  for (const one of frozen) if (!freeze(edit, one)) emptied++;
  if (frozen.length > 0) parts.write(sheet, edit.toString());
  return { frozen, emptied };
}

/** @returns whether the cell has a value then */
function freeze(edit: XmlEdit, { cell, formula }: FormulaCell): boolean {
  const { xml } = edit;
  const value = childOf(xml, cell, "v");
  const type = attributeOf(xml, cell, "t")?.value;
  edit.remove(formula);
  // By this Excel knows a formula that fills as many cells as it needs.
  edit.removeAttribute(cell, "cm");
  const isText = type === "str";
  if (!value || (!isText && value.inside === value.insideEnd)) {
    edit.removeAttribute(cell, "t");
    if (value) edit.remove(value);
    return childOf(xml, cell, "is") !== undefined;
  }
  if (isText) {
    edit.setAttribute(cell, "t", "inlineStr");
    const text = `<is><t xml:space="preserve">${xml.slice(value.inside, value.insideEnd)}</t></is>`;
    edit.replace(value.start, value.end, prefixed(prefixOf(value), text));
  }
  return true;
}
