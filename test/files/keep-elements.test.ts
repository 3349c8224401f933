import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotateWorkbook } from "../../src/files/annotate";
import { SAMPLES } from "../support/samples";
import { unzip, zip } from "../support/zip";

const SHEET = "xl/worksheets/sheet1.xml";
const PROTECTION =
  '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" formatCells="0"/>';
const LOCK = '<workbookProtection workbookPassword="CEBA" lockStructure="1"/>';
const IGNORED = '<ignoredErrors><ignoredError sqref="G7" numberStoredAsText="1"/></ignoredErrors>';
const EXTENSION =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" xr:uid="{1}"/></x14:dataValidations></ext></extLst>';

async function annotated(alter: (xml: string) => string): Promise<{ sheet: string; workbook: string }> {
  const entries = unzip(readFileSync(join(SAMPLES, "partnerid/Jõhvi.xlsx")));
  const workbook = entries["xl/workbook.xml"]!.toString().replace("<sheets>", `${LOCK}<sheets>`);
  const file = zip({
    ...entries,
    [SHEET]: Buffer.from(alter(entries[SHEET]!.toString())),
    "xl/workbook.xml": Buffer.from(workbook),
  });
  const saved = await annotateWorkbook(new Uint8Array(file), {
    marks: [{ sheet: "Jõhvi", row: 7, column: 4, severity: "warning", note: "vale" }],
    author: "Tegevuskava",
    findings: { name: "Leiud", columnWidths: [10], rows: [], frozenRows: 0 },
  });
  const parts = unzip(saved);
  return { sheet: parts[SHEET]!.toString(), workbook: parts["xl/workbook.xml"]!.toString() };
}

test("protection keeps its passwords, and ignored errors and extensions stay", async () => {
  const { sheet, workbook } = await annotated((xml) =>
    xml
      .replace("<worksheet ", '<worksheet xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ')
      .replace("</sheetData>", `</sheetData>${PROTECTION}`)
      .replace("<tableParts", `${IGNORED}<tableParts`)
      .replace("</worksheet>", `${EXTENSION}</worksheet>`),
  );
  expect(workbook).toContain(LOCK);
  for (const element of [PROTECTION, IGNORED, EXTENSION, 'xmlns:xr="']) expect(sheet).toContain(element);
  const order = [
    "</sheetData>",
    "<sheetProtection",
    "<conditionalFormatting",
    "<ignoredErrors",
    "<legacyDrawing",
    "<tableParts",
    "<extLst",
  ];
  const places = order.map((element) => sheet.indexOf(element));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("an extension that points to a part which may be gone is left out", async () => {
  const { sheet } = await annotated((xml) =>
    xml.replace("</worksheet>", '<extLst><ext uri="{A}"><x r:id="rId9"/></ext></extLst></worksheet>'),
  );
  expect(sheet).not.toContain("extLst");
});

test("the sheet's own conditional formats stay word for word, behind the marks", async () => {
  const rule = (priority: number): string =>
    `<conditionalFormatting sqref="A1:G60"><cfRule type="top10" priority="${priority}" rank="3" percent="1" bottom="1" stopIfTrue="1"/></conditionalFormatting>`;
  const { sheet } = await annotated((xml) => xml.replace("</sheetData>", `</sheetData>${rule(1)}`));
  expect(sheet).toContain(rule(2));
  expect(sheet).toMatch(/<conditionalFormatting sqref="E8"><cfRule type="expression" priority="1" dxfId="\d+">/);
});
