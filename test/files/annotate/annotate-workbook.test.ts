import { annotateWorkbook, type Annotations } from "../../../src/files/annotate/annotate-workbook";
import { withoutAnnotations } from "../../../src/files/annotate/without-annotations";
import { FileProblem } from "../../../src/files/problem";
import type { Mark } from "../../../src/sheets/marks";
import { packageFlaws } from "../../support/package-flaws";
import { RICH, workbookOf, type Texts } from "../../support/rich-workbook";
import { VARIANTS } from "../../support/workbook-variants";
import { unzip, zip } from "../../support/zip";

const mark = (sheet: string, row: number, column: number, severity: Mark["severity"], text: string): Mark => ({
  sheet,
  row,
  column,
  severity,
  text,
});
const MARKS = [
  mark("Kava", 5, 6, "error", "oma märkusega lahtris"),
  mark("Kava", 7, 4, "warning", "vale <kuupäev> & _x0041_"),
  mark("Kava", 7, 4, "info", "teine leid"),
  mark("Abi & muu", 0, 0, "warning", "teisel lehel"),
  mark("Leiud", 0, 0, "error", "graafikulehel ei ole lahtreid"),
];
const annotations = (marks: readonly Mark[] = MARKS): Annotations => ({
  marks,
  findings: (freeName) => ({
    name: freeName("Leiud"),
    columnWidths: [10, 20],
    rows: [
      [{ value: "Pealkiri", style: "title" }],
      [{ value: "=1+1", link: { sheet: "Abi & muu", cell: "A1" } }, { value: 1.5 }, { value: null }],
    ],
    frozenRows: 1,
  }),
});
const annotated = (texts: Texts): Uint8Array => annotateWorkbook(workbookOf(texts), annotations());
const textsOf = (file: Uint8Array): Texts =>
  Object.fromEntries(Object.entries(unzip(file)).map(([name, part]) => [name, part.toString("latin1")]));
const read = (file: Uint8Array, part: string): string => unzip(file)[part]!.toString();

describe.each(Object.entries(VARIANTS))("a workbook %s", (_, vary) => {
  const texts = vary(RICH);
  const before = unzip(workbookOf(texts));
  const copy = annotated(texts);
  const after = unzip(copy);

  test("keeps all parts that need no change byte for byte, in their order", () => {
    const changed = Object.keys(before).filter((name) => !before[name]!.equals(after[name]!));
    expect(changed.map((name) => name.replace("raamat", "workbook"))).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/pivotTables/pivotTable1.xml",
    ]);
    expect(Object.keys(after).slice(0, Object.keys(before).length)).toEqual(Object.keys(before));
  });

  test("keeps all that the changed parts held; only counts and priorities move", () => {
    for (const name of Object.keys(before)) {
      const [old, now] = [pieces(before[name]!.toString()), pieces(after[name]!.toString())];
      let found = 0;
      for (const piece of now) if (piece === old[found]) found++;
      expect([name, old.slice(found)]).toEqual([name, []]);
    }
  });

  test("is a sound package", () => expect(packageFlaws(copy)).toEqual([]));

  test("without its annotations is as it was", () => {
    expect(textsOf(withoutAnnotations(copy))).toEqual({
      ...textsOf(workbookOf(texts)),
    });
  });

  test("annotated again is as annotated once", () => {
    const other = annotations([mark("Kava", 1, 1, "info", "muu")]);
    expect(textsOf(annotateWorkbook(copy, other))).toEqual(textsOf(annotateWorkbook(workbookOf(texts), other)));
  });
});

function pieces(xml: string): string[] {
  const open = xml.replace(/<((?:\w+:)?(?:sheetData|dxfs)\b[^>]*?)\/>/g, "<$1></$1>");
  const moving = open.replace(/\s(count|priority)=["']\d+["']/g, " $1");
  return moving.match(/<[^>]*>|[^<]+/g) ?? [];
}

test("marks come first, and the sheet's own rules keep their order, in extensions and pivot tables too", () => {
  const copy = annotated(RICH);
  const sheet = read(copy, "xl/worksheets/sheet1.xml");
  const ours = "<formula>&quot;Tegevuskava&quot;&lt;&gt;&quot;&quot;</formula></cfRule></conditionalFormatting>";
  expect(sheet).toContain(
    `<conditionalFormatting sqref="G6"><cfRule type="expression" dxfId="1" priority="1">${ours}` +
      `<conditionalFormatting sqref="E8"><cfRule type="expression" dxfId="2" priority="2">${ours}`,
  );
  expect(sheet).toContain('<cfRule type="top10" dxfId="0" priority="4"');
  expect(sheet).toContain('<cfRule type="expression" dxfId="0" priority="3"');
  expect(sheet).toContain('<x14:cfRule type="dataBar" id="{1}" priority="5"');
  expect(read(copy, "xl/pivotTables/pivotTable1.xml")).toContain('<conditionalFormat priority="3">');
  expect(read(copy, "xl/worksheets/sheet2.xml")).toContain('<cfRule type="expression" dxfId="2" priority="1">');
  expect(read(copy, "xl/styles.xml")).toMatch(/<dxfs count="3"><dxf><font><b\/><\/font><\/dxf><dxf>/);
});

test("notes join those that are there; a cell that has one keeps it", () => {
  const copy = annotated(RICH);
  const notes = read(copy, "xl/comments1.xml");
  expect(notes).toContain("<authors><author>Mari</author><author>Tegevuskava</author></authors>");
  expect(notes.match(/<comment ref="\w+"/g)).toEqual(['<comment ref="G6"', '<comment ref="E8"']);
  expect(notes).toContain("vale &lt;kuupäev&gt; &amp; _x005F_x0041_\n\nteine leid</t>");
  expect(read(copy, "xl/drawings/vmlDrawing1.vml")).toMatch(/id="_x0000_s1027"[^]*visibility:hidden[^]*<x:Row>7</);
});

test("the sheet of findings stands last under a free name, with texts that stay texts", async () => {
  const { readXlsx } = await import("hucre/xlsx");
  const copy = annotated(RICH);
  expect(read(copy, "xl/workbook.xml")).toContain(
    '<sheet name="Leiud 2" sheetId="8" r:id="rId8"/></sheets><definedNames>',
  );
  expect(read(copy, "xl/workbook.xml")).toContain(
    '<definedName name="Tegevuskava_Leiud" hidden="1">\'Leiud 2\'!$A$1</definedName></definedNames>',
  );
  const workbook = await readXlsx(copy, { sheets: (info) => info.name === "Leiud 2", readStyles: true });
  expect(workbook.sheets[0]!.rows).toEqual([
    ["Pealkiri", null, null],
    ["=1+1", 1.5, null],
  ]);
  expect(read(copy, "xl/worksheets/sheet3.xml")).toContain(
    `<hyperlink ref="A2" location="'Abi &amp; muu'!A1" display="=1+1"/>`,
  );
});

test("sheets that a user put behind the findings keep their names and views", () => {
  const copy = unzip(annotated(RICH));
  const moved = copy["xl/workbook.xml"]!.toString()
    .replace(/(<sheet name="Abi[^>]*>)(<sheet name="Leiud 2[^>]*>)/, "$2$1")
    .replace('localSheetId="2"', 'localSheetId="3"')
    .replace('activeTab="2"', 'activeTab="3"')
    .replace(
      "</definedNames>",
      '<definedName name="_xlnm._FilterDatabase" localSheetId="2">1</definedName></definedNames>',
    );
  const file = new Uint8Array(zip({ ...copy, "xl/workbook.xml": Buffer.from(moved) }));
  expect(read(withoutAnnotations(file), "xl/workbook.xml")).toBe(RICH["xl/workbook.xml"]);
});

test("notes are known by their heading where a program forgets their author", () => {
  const copy = unzip(annotated(RICH));
  const forgotten = copy["xl/comments1.xml"]!.toString().replace("<author>Tegevuskava</author>", "<author> </author>");
  const file = new Uint8Array(zip({ ...copy, "xl/comments1.xml": Buffer.from(forgotten) }));
  expect(read(withoutAnnotations(file), "xl/comments1.xml")).not.toContain('ref="E8"');
});

test("a drawing of notes may hold what is no XML, in any encoding", () => {
  const drawing = RICH["xl/drawings/vmlDrawing1.vml"]!.replace("<div>a</div>", "<div>a<br>\u00f5</div>");
  const copy = unzip(annotated(RICH));
  const parts = unzip(workbookOf(RICH));
  const file = zip({ ...parts, "xl/drawings/vmlDrawing1.vml": Buffer.from(drawing, "latin1") });
  const after = unzip(annotateWorkbook(new Uint8Array(file), annotations()))["xl/drawings/vmlDrawing1.vml"]!;
  expect(after.toString("latin1").replace("<div>a<br>\u00f5</div>", "<div>a</div>")).toBe(
    copy["xl/drawings/vmlDrawing1.vml"]!.toString(),
  );
});

test("a workbook without styles, names, notes and relationships of its sheets", () => {
  const types = RICH["[Content_Types].xml"]!.replace(
    /<Override PartName="\/xl\/(?!workbook|worksheets\/sheet2)[^>]*>/g,
    "",
  );
  const texts = {
    "[Content_Types].xml": types.replace(/<Default Extension="(?:vml|png|bin)"[^>]*>/g, ""),
    "_rels/.rels": RICH["_rels/.rels"]!.replace(/<Relationship Id="rId[13]"[^>]*>/g, ""),
    "xl/workbook.xml": RICH["xl/workbook.xml"]!.replace(/ activeTab="2"/, "").replace(
      /<sheet name="(?!Abi)[^>]*>|<definedNames>.*<\/definedNames>|<pivotCaches>.*<\/pivotCaches>/g,
      "",
    ),
    "xl/_rels/workbook.xml.rels": RICH["xl/_rels/workbook.xml.rels"]!.replace(/<Relationship Id="rId[^3]"[^>]*>/g, ""),
    "xl/worksheets/sheet2.xml": RICH["xl/worksheets/sheet2.xml"]!,
  };
  const copy = annotated(texts);
  expect(packageFlaws(copy)).toEqual([]);
  expect(read(copy, "xl/worksheets/sheet2.xml")).toContain(
    '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/></worksheet>',
  );
  const { "xl/styles1.xml": _, ...bare } = textsOf(withoutAnnotations(copy));
  expect(bare["xl/worksheets/sheet2.xml"]).toBe(texts["xl/worksheets/sheet2.xml"]);
  expect(bare["xl/workbook.xml"]).toBe(texts["xl/workbook.xml"]);
  expect(Object.keys(bare)).toEqual(Object.keys(texts));
});

test("a workbook that was never annotated comes back as it is", () => {
  const file = workbookOf(RICH);
  expect(withoutAnnotations(file)).toBe(file);
});

test.each<[string, string, (xml: string) => string]>([
  ["a sheet that ends early", "xl/worksheets/sheet1.xml", (xml) => xml.slice(0, -20)],
  ["tags that cross", "xl/worksheets/sheet1.xml", (xml) => xml.replace("</autoFilter>", "</mergeCells>")],
  ["a document type", "xl/styles.xml", (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`],
  ["an encoding of its own", "xl/workbook.xml", (xml) => `<?xml version="1.0" encoding="windows-1252"?>${xml}`],
  ["notes without a list", "xl/comments1.xml", (xml) => xml.replace(/<commentList>.*<\/commentList>/, "")],
  ["a drawing that is none", "xl/drawings/vmlDrawing1.vml", () => "<html>"],
  ["no workbook", "_rels/.rels", (xml) => xml.replace("xl/workbook.xml", "xl/muu.xml")],
])("%s can't be added to", (_, part, spoil) => {
  expect(() => annotated({ ...RICH, [part]: spoil(RICH[part]!) })).toThrow(FileProblem);
});
