import { strToU8, zipSync } from "fflate";
import type { FindingsLayout } from "../../sheets/findings-sheet";
import { annotateWorkbook } from "./annotate-workbook";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A workbook with the findings alone, for a file whose format can't be annotated. */
export function findingsWorkbook(findings: FindingsLayout): Uint8Array {
  return annotateWorkbook(EMPTY, { marks: [], findings: () => findings });
}

function document(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

/** A workbook that has no sheets yet. */
const EMPTY = zipSync({
  "[Content_Types].xml": document(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}"/></Types>`,
  ),
  "_rels/.rels": document(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  "xl/workbook.xml": document(`<workbook xmlns="${MAIN}"><bookViews><workbookView/></bookViews><sheets/></workbook>`),
});
