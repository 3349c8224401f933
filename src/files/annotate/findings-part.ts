import { quotedSheet } from "../../plan/sheet-reference";
import { FINDINGS_NAME } from "../../sheets/ours";
import type { FindingsLayout } from "../../sheets/findings-sheet";
import { declareType } from "./content-types";
import { required, type Parts } from "./parts";
import { relate, relatedPart } from "./relationships";
import { removePart } from "./remove-part";
import type { SheetStyle } from "./sheet-styles";
import { sheetXml } from "./sheet-xml";
import { folderOf, isFindingsName, relationshipReference, type SheetEntry, type WorkbookMap } from "./workbook-map";
import { attributeOf, childOf, childrenOf, descendantsOf, escaped, prefixOf, type Element } from "./xml";
import { prefixed, XmlEdit } from "./xml-edit";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The elements of a workbook up to its defined names, in the order that the file format asks for. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** Puts the sheet of findings behind all others, so that what counts sheets by their place still holds. */
export function addFindingsSheet(
  parts: Parts,
  workbook: WorkbookMap,
  layout: FindingsLayout,
  styles: Readonly<Record<SheetStyle, number>>,
): void {
  const part = parts.freeName(`${folderOf(workbook.part)}worksheets/sheet#.xml`);
  parts.write(part, sheetXml(layout, workbook.namespace, styles));
  declareType(parts, part, TYPE);
  const relationship = relate(parts, workbook.part, workbook.relationships, "worksheet", part);

  const edit = new XmlEdit(parts.text(workbook.part));
  const { xml, root } = edit;
  const prefix = prefixOf(root);
  const sheets = required(childOf(xml, root, "sheets"));
  const ids = childrenOf(xml, sheets).map((sheet) => Number(attributeOf(xml, sheet, "sheetId")?.value));
  const id = ids.reduce((most, one) => Math.max(most, one), 0) + 1;
  const reference = relationshipReference(xml, workbook, relationship);
  const entry = `<sheet name="${escaped(layout.name)}" sheetId="${id}" ${reference}/>`;
  edit.append(sheets, prefixed(prefix, entry));

  const range = escaped(`${quotedSheet(layout.name)}!$A$1`);
  const name = `<definedName name="${FINDINGS_NAME}" hidden="1">${range}</definedName>`;
  const names = childOf(xml, root, "definedNames");
  if (names) edit.append(names, prefixed(prefix, name));
  else edit.insertInOrder(ORDER, "definedNames", prefixed(prefix, `<definedNames>${name}</definedNames>`));
  parts.write(workbook.part, edit.toString());
}

/**
 * Takes out an earlier check's sheet of findings and the name that points to it.
 * @returns whether there was one
 */
export function removeFindingsSheet(parts: Parts, workbook: WorkbookMap): boolean {
  const edit = new XmlEdit(parts.text(workbook.part));
  const { xml, root } = edit;
  const list = childOf(xml, root, "definedNames");
  const names = list ? childrenOf(xml, list) : [];
  if (!names.some((name) => isFindingsName(xml, name))) return false;
  const place = workbook.findings ? workbook.sheets.indexOf(workbook.findings) : Infinity;
  const gone = names.filter((name) => isFindingsName(xml, name) || sheetPlace(xml, name) === place);
  if (gone.length === names.length) edit.remove(list!);
  else for (const name of gone) edit.remove(name);
  for (const name of names) if (!gone.includes(name)) moveBack(edit, name, "localSheetId", place);
  for (const view of descendantsOf(xml, root, "workbookView")) {
    moveBack(edit, view, "activeTab", place);
    moveBack(edit, view, "firstSheet", place);
  }
  if (workbook.findings) edit.remove(workbook.findings.element);
  parts.write(workbook.part, edit.toString());
  if (workbook.findings?.worksheet) removeWorksheet(parts, workbook, workbook.findings);
  return true;
}

function sheetPlace(xml: string, name: Element): number | null {
  const place = attributeOf(xml, name, "localSheetId");
  return place ? Number(place.value) : null;
}

/** A number that counts sheets, after one of them is gone; one that named just that names the sheet before it. */
function moveBack(edit: XmlEdit, element: Element, attribute: string, gone: number): void {
  const place = Number(attributeOf(edit.xml, element, attribute)?.value);
  if (place > 0 && place >= gone) edit.setAttribute(element, attribute, place - 1);
}

/** Formulas that a user added to the sheet stand in the order of calculation, which Excel makes anew where it is missing. */
function removeWorksheet(parts: Parts, workbook: WorkbookMap, { worksheet }: SheetEntry): void {
  const part = required(worksheet);
  const chain = relatedPart(parts, workbook.part, "calcChain");
  if (chain !== null && /<(?:\w+:)?f[\s>]/.test(parts.text(part))) removePart(parts, workbook.part, chain);
  removePart(parts, workbook.part, part);
}
