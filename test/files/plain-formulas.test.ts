import { Parts } from "../../src/files/annotate/parts";
import { writeWorkbook } from "../../src/files/write-workbook";
import { formulasIn, functionsIn, readsElsewhere, tiesToOtherFiles } from "../support/plain-formulas";
import { WORKBOOK } from "./write/layouts";

test.each([
  ["SUM(A1:A3)", ["SUM"]],
  ["if(A1>0,round(A1,2),0)+Sum(B1)", ["IF", "ROUND", "SUM"]],
  ['"SUM(1)"&LEN("a""MAX(2)")', ["LEN"]],
  ["'MAX(1) ja O''Neill MIN(2)'!A1+ABS(-1)", ["ABS"]],
  ["SUMIFS(Tegevused[[Summa (€)]],Tegevused[Nr],1)", ["SUMIFS"]],
  ["_xlfn.CONCAT(A1)&PLAN.SUM(A1)", ["_XLFN.CONCAT", "PLAN.SUM"]],
  ["(A1+B1)*Määr", []],
  ["ÜLE(1)", ["ÜLE"]],
  ["SUM(A1)/SUM(B1)", ["SUM"]],
])("the functions of %s", (formula, functions) => {
  expect(functionsIn(formula)).toEqual(functions);
});

test.each([
  ["[1]Leht!A1", true],
  ["SUM('[1]Minu leht'!A1:A3)", true],
  ["'C:\\kaust\\[teine.xlsx]Leht'!A1", true],
  ["[2]!Nimi", true],
  ["cmd|'/c calc'!A1", true],
  ["SUM(Tegevused[Summa])", false],
  ["Tegevused[[#This Row],[Summa]]*2", false],
  ['"[1]Leht!A1"&A1', false],
  ["'Leht 1'!A1", false],
])("%s reads elsewhere: %s", (formula, expected) => {
  expect(readsElsewhere(formula)).toBe(expected);
});

test("formulas are found wherever a file has them", async () => {
  const found = formulasIn(await writeWorkbook(WORKBOOK)).map(({ kind, owner, at, text }) =>
    [kind, owner, at, text].join(" "),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "cell 3.5.2.6 O'Neill & Jõhvi E5 SUM(D6:D7)",
      "validation 3.5.2.6 O'Neill & Jõhvi B6 Pooled",
      "name Pooled  'Kava'!$A$2:$A$3",
    ]),
  );
});

test("a file's ties to others are told, and none where there are none", async () => {
  const cell = { value: { formula: "='[1]Leht'!A1" } };
  const sheet = { name: "Leht", columnWidths: [10], rows: [[cell]], frozenRows: 0 };
  const parts = new Parts(await writeWorkbook({ sheets: [sheet], names: [] }));
  parts.write("xl/externalLinks/externalLink1.xml", "<externalLink/>");
  const links = "xl/_rels/workbook.xml.rels";
  const outside =
    '<Relationship Id="rId99" Type="x" Target="file:///teine.xlsx" TargetMode="External"/></Relationships>';
  parts.write(links, parts.text(links).replace("</Relationships>", outside));
  expect(tiesToOtherFiles(parts.toZip())).toEqual([
    "Leht A1: '[1]Leht'!A1",
    "xl/externalLinks/externalLink1.xml",
    "xl/_rels/workbook.xml.rels leads to file:///teine.xlsx",
  ]);
  expect(tiesToOtherFiles(await writeWorkbook(WORKBOOK))).toEqual([]);
});
