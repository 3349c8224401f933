import { Parts } from "../../src/files/annotate/parts";
import { relatedPart } from "../../src/files/annotate/relationships";
import { mapWorkbook } from "../../src/files/annotate/workbook-map";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  rootOf,
  textOf,
  type Element,
} from "../../src/files/annotate/xml";
import { XmlEdit } from "../../src/files/annotate/xml-edit";

/** A cell as an .xlsx file holds it. */
export interface FileCell {
  readonly address: string;
  /** Without `=`; null where there is none, or where another cell's is shared. */
  readonly formula: string | null;
  /** A date is its serial number, an error or a truth value its word. */
  readonly value: string | number | null;
}

export interface FileSheet {
  readonly name: string;
  readonly part: string;
  readonly cells: readonly FileCell[];
}

/** The cells of all sheets with what is kept of their formulas' results, read without any library's help. */
export function sheetsIn(file: Uint8Array): FileSheet[] {
  const parts = new Parts(file);
  const workbook = mapWorkbook(parts);
  const texts = sharedTexts(parts, workbook.part);
  return workbook.sheets.flatMap(({ name, worksheet }) => {
    if (worksheet === null) return [];
    const xml = parts.text(worksheet);
    return [{ name, part: worksheet, cells: cellElements(xml).map((cell) => cellOf(xml, cell, texts)) }];
  });
}

/** The same file in which no formula has a result, so that whoever shows one has calculated it. */
export function withoutResults(file: Uint8Array): Uint8Array {
  const parts = new Parts(file);
  for (const { worksheet } of mapWorkbook(parts).sheets) {
    if (worksheet === null) continue;
    const edit = new XmlEdit(parts.text(worksheet));
    for (const cell of cellElements(edit.xml)) {
      if (!childOf(edit.xml, cell, "f")) continue;
      for (const child of childrenOf(edit.xml, cell)) if (child.local !== "f") edit.remove(child);
      const type = attributeOf(edit.xml, cell, "t");
      if (type) edit.replace(type.start - ' t="'.length, type.end + 1, "");
    }
    parts.write(worksheet, edit.toString());
  }
  return parts.toZip();
}

function cellElements(xml: string): Element[] {
  const data = childOf(xml, rootOf(xml), "sheetData");
  return data ? childrenOf(xml, data).flatMap((row) => childrenOf(xml, row)) : [];
}

function sharedTexts(parts: Parts, workbook: string): string[] {
  const part = relatedPart(parts, workbook, "sharedStrings");
  if (part === null) return [];
  const xml = parts.text(part);
  return childrenOf(xml, rootOf(xml)).map((item) => heldText(xml, item));
}

/** A text may be in pieces, one for each font. */
function heldText(xml: string, item: Element): string {
  const pieces = descendantsOf(xml, item, "t").map((piece) => textOf(xml, piece));
  return pieces.join("").replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function cellOf(xml: string, cell: Element, texts: readonly string[]): FileCell {
  const formula = childOf(xml, cell, "f");
  const address = attributeOf(xml, cell, "r")?.value ?? "";
  const text = formula ? textOf(xml, formula) : "";
  return { address, formula: text === "" ? null : text, value: valueOf(xml, cell, texts) };
}

function valueOf(xml: string, cell: Element, texts: readonly string[]): FileCell["value"] {
  const type = attributeOf(xml, cell, "t")?.value ?? "n";
  if (type === "inlineStr") return heldText(xml, cell);
  const value = childOf(xml, cell, "v");
  if (!value) return null;
  const text = textOf(xml, value);
  if (type === "s") return texts[Number(text)] ?? null;
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  return type === "n" ? Number(text) : text;
}
