import { FINDINGS_NAME, sheetOfRange } from "../../sheets/ours";
import { definedNames, type DefinedName } from "./defined-names";
import { required, type Parts } from "./parts";
import { relatedPart, relationshipsOf } from "./relationships";
import { attributeOf, attributesOf, childOf, childrenOf, prefixOf, rootOf, type Element } from "./xml";

export interface SheetEntry {
  readonly name: string;
  /** Null where the sheet is a chart or a dialogue: they have no cells. */
  readonly worksheet: string | null;
  readonly element: Element;
}

/** What a workbook consists of, and in which edition of the format it is written. */
export interface WorkbookMap {
  readonly part: string;
  /** In their order, which other parts count by. */
  readonly sheets: readonly SheetEntry[];
  readonly styles: string | null;
  /** The sheet of findings of an earlier check. */
  readonly findings: SheetEntry | null;
  /** The namespace of workbooks, sheets, styles and notes. */
  readonly namespace: string;
  /** The namespace of relationships, which is also what precedes the kind in their types. */
  readonly relationships: string;
}

export function mapWorkbook(parts: Parts): WorkbookMap {
  const part = required(relatedPart(parts, "", "officeDocument"));
  const xml = parts.text(part);
  const root = rootOf(xml);
  const related = relationshipsOf(parts, part);
  const sheets = childrenOf(xml, required(childOf(xml, root, "sheets"))).map((element): SheetEntry => {
    const id = relationshipId(xml, element);
    const target = related.find((one) => one.id === id && one.kind === "worksheet")?.target ?? null;
    return { name: attributeOf(xml, element, "name")?.value ?? "", worksheet: target, element };
  });
  const namespace = namespaceOf(xml, root);
  const ours = definedNames(xml).find(isFindingsName);
  const findings = ours ? sheetOfRange(ours.text) : null;
  return {
    part,
    sheets,
    styles: related.find((one) => one.kind === "styles")?.target ?? null,
    findings: sheets.find((sheet) => sheet.name === findings) ?? null,
    namespace,
    relationships: namespace.includes("purl.oclc.org") ? STRICT : TRANSITIONAL,
  };
}

/** Whether a defined name is ours. One that holds in a sheet alone is a copy: Excel makes it with a copy of the sheet. */
export function isFindingsName({ name, scope }: DefinedName): boolean {
  return scope === null && name === FINDINGS_NAME;
}

/** The one attribute `id` with a prefix, which is `r:` mostly. */
export function relationshipId(xml: string, element: Element): string | undefined {
  return attributesOf(xml, element).find(({ name }) => /^(?!xmlns:).+:id$/.test(name))?.value;
}

/** What refers to a relationship, with the prefix that the document has for it or one of its own. */
export function relationshipReference(xml: string, { relationships }: WorkbookMap, id: string): string {
  const declared = attributesOf(xml, rootOf(xml)).find(
    ({ name, value }) => name.startsWith("xmlns:") && value === relationships,
  );
  if (!declared) return `xmlns:r="${relationships}" r:id="${id}"`;
  return `${declared.name.slice("xmlns:".length)}:id="${id}"`;
}

/** The folder of a part with its slash: the others of a workbook mostly stand there or below. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function namespaceOf(xml: string, root: Element): string {
  const prefix = prefixOf(root).slice(0, -1);
  return required(attributeOf(xml, root, prefix ? `xmlns:${prefix}` : "xmlns")?.value);
}
