import type { Parts } from "../annotate/parts";
import { relatedPart } from "../annotate/relationships";
import type { WorkbookMap } from "../annotate/workbook-map";
import { childrenOf, prefixOf } from "../annotate/xml";
import { prefixed, XmlEdit } from "../annotate/xml-edit";
import type { PlacedSheet } from "./freeze-formulas";

const TEXT_CELL = /<(?:\w+:)?c\s[^<>]*\bt\s*=\s*["']s["'][^<>]*>(?:(?!<\/(?:\w+:)?c>)[^])*?<(?:\w+:)?v>\s*(\d+)/g;

/** The numbers of the workbook's texts that a sheet's cells show. */
export function textsOf(parts: Parts, sheet: string): Set<number> {
  return new Set([...parts.text(sheet).matchAll(TEXT_CELL)].map(([, number]) => Number(number)));
}

/** Empties the texts that only sheets had that are gone; all others keep their numbers. */
export function forgetTexts(
  parts: Parts,
  sheets: readonly PlacedSheet[],
  workbook: WorkbookMap,
  had: ReadonlySet<number>,
): void {
  const part = relatedPart(parts, workbook.part, "sharedStrings");
  if (part === null || had.size === 0) return;
  const left = new Set(had);
  for (const { worksheet } of sheets) for (const number of textsOf(parts, worksheet)) left.delete(number);
  const edit = new XmlEdit(parts.text(part));
  const texts = childrenOf(edit.xml, edit.root).filter(({ local }) => local === "si");
  texts.forEach((text, number) => {
    if (left.has(number)) edit.replace(text.start, text.end, prefixed(prefixOf(text), "<si><t/></si>"));
  });
  if (!edit.isEmpty) parts.write(part, edit.toString());
}
