import { quotedSheet } from "../../plan/sheet-reference";
import { FINDINGS_NAME } from "../../sheets/ours";
import type { FindingsLayout } from "../../sheets/findings-sheet";
import { declareType } from "./content-types";
import { required, type Parts } from "./parts";
import { relate } from "./relationships";
import { removeSheets } from "./remove-sheets";
import type { SheetStyle } from "./sheet-styles";
import { sheetXml } from "./sheet-xml";
import { folderOf, isFindingsName, relationshipReference, type WorkbookMap } from "./workbook-map";
import { attributeOf, childOf, childrenOf, escaped, prefixOf } from "./xml";
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
  const { findings } = workbook;
  return removeSheets(parts, workbook, findings ? [findings] : [], isFindingsName).length > 0;
}
