import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanCopy, type CleanCopy, type CleanOptions } from "../../../src/files/clean/clean-copy";
import { FileProblem } from "../../../src/files/problem";
import { ADDIN_WORKBOOK } from "../../support/addin-workbook";
import { packageFlaws } from "../../support/package-flaws";
import { RICH, workbookOf, type Texts } from "../../support/rich-workbook";
import { SAMPLES } from "../../support/samples";
import { VARIANTS } from "../../support/workbook-variants";
import { unzip } from "../../support/zip";

const KEEP: CleanOptions = { formulas: "keep", remarks: "keep" };
const VALUES: CleanOptions = { formulas: "values", remarks: "keep" };
const NOTHING = { marks: 0, notes: 0, settings: 0, sheets: [], functionFormulas: 0, emptied: 0 };
const PLAN = "xl/worksheets/sheet3.xml";

const cleaned = (texts: Texts, options = KEEP): Promise<CleanCopy> => cleanCopy(workbookOf(texts), options);
const read = ({ bytes }: CleanCopy, part: string): string => unzip(bytes)[part]?.toString() ?? "";
const lost = ({ bytes }: CleanCopy, texts = ADDIN_WORKBOOK): string[] => {
  const left = unzip(bytes);
  return Object.keys(texts).filter((name) => !left[name]);
};
/** `=formula > value`, or the value alone; texts in quotes. */
function cellsOf(xml: string): Record<string, string> {
  const cells = [...xml.matchAll(/<c r="(\w+)"([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)].map(
    ([, address, attributes, inside = ""]) => {
      const formula = /<f[^>]*>([^<]*)<\/f>/.exec(inside)?.[1];
      const value = /<(?:v|t)(?:\s[^>]*)?>([^<]*)</.exec(inside)?.[1] ?? "nothing";
      const shown = /inlineStr|str"/.test(attributes!) ? `"${value}"` : value;
      return [address!, formula === undefined ? shown : `=${formula} > ${shown}`];
    },
  );
  return Object.fromEntries(cells);
}

test("of a workbook of the add-in, a copy tells what it is without", async () => {
  expect(packageFlaws(workbookOf(ADDIN_WORKBOOK))).toEqual([]);
  const copy = await cleaned(ADDIN_WORKBOOK);
  expect(copy.removed).toEqual({
    marks: 2,
    notes: 0,
    settings: 3,
    sheets: ["Kava"],
    functionFormulas: 2,
    emptied: 1,
  });
  expect(packageFlaws(copy.bytes)).toEqual([]);
  expect(lost(copy)).toEqual([
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/printerSettings/printerSettings1.bin",
    "xl/tables/table2.xml",
    "xl/calcChain.xml",
    "xl/webextensions/webextension1.xml",
  ]);
});

test("formulas that call the add-in or need the sheet Kava become values, all others stay", async () => {
  expect(cellsOf(read(await cleaned(ADDIN_WORKBOOK), PLAN))).toEqual({
    ...{ A1: "0", B1: "1000", B2: "400", B3: "550.5" },
    ...{ C1: "550.5", C2: "150", C3: "400.5" },
    ...{ D1: "=SUM(B1:B3) > 1950.5", D2: "1101", D3: "=B1*2 > 2000", D4: "= > 800", D5: "= > 1101" },
    ...{ E1: "45658", E2: '"jah &amp; &lt;jah&gt; "', E3: "nothing", E4: '"x1"', E5: '""' },
    A6: '=&quot;Kava!B3 ja PLAN.ROLLUP(1)&quot; > "Kava!B3 ja PLAN.ROLLUP(1)"',
    B6: "='[1]Kava'!$B$3+[1]Kava!$B$3+[2]!Kava_algus > 3",
    ...{ C6: "4", D6: "=Vaba > 5", E6: "45658", F6: "#VALUE!", G6: "7" },
    ...{ A7: "8", A8: "9" },
  });
});

test("no formula is left where values are asked for, and no link to another workbook", async () => {
  const copy = await cleaned(ADDIN_WORKBOOK, VALUES);
  expect(packageFlaws(copy.bytes)).toEqual([]);
  const all = unzip(copy.bytes);
  const sheets = Object.keys(all).filter((name) => name.includes("worksheets/sheet"));
  expect(sheets.filter((name) => /<f[\s>/]/.test(all[name]!.toString()))).toEqual([]);
  expect(cellsOf(read(copy, PLAN))).toMatchObject({ D1: "1950.5", D4: "800", A6: '"Kava!B3 ja PLAN.ROLLUP(1)"' });
  expect(cellsOf(read(copy, "xl/worksheets/sheet4.xml"))).toEqual({ B1: "2", C1: "1002" });
  expect(read(copy, "xl/tables/table1.xml")).not.toMatch(/Formula|totalsRowFunction/);
  expect(Object.keys(all).filter((name) => name.includes("externalLink"))).toEqual([]);
  expect(read(copy, "xl/workbook.xml")).not.toContain("externalReference");
});

test("a cell of a formula says no more that it is one", async () => {
  const xml = read(await cleaned(ADDIN_WORKBOOK), PLAN);
  expect(xml).toContain('<c r="C1"><v>550.5</v></c>');
  // What an error, a picture or a share is, stands elsewhere.
  expect(xml).toContain('<c r="F6" t="e" vm="1"><v>#VALUE!</v></c>');
  expect(xml).toContain('<c r="A7"><f t="dataTable"');
  expect(xml).toContain('<c r="E2" t="inlineStr"><is><t xml:space="preserve">jah &amp; &lt;jah&gt; </t></is></c>');
});

test("conditional formats, validations and links of the others stay, with their order", async () => {
  const xml = read(await cleaned(ADDIN_WORKBOOK), PLAN);
  expect(xml.match(/<cfRule[^>]*>/g)).toEqual(['<cfRule type="expression" dxfId="0" priority="1">']);
  expect(xml).toContain('<dataValidations count="1"><dataValidation type="list" sqref="F2">');
  expect(xml).not.toMatch(/hyperlink|extLst|(?<!!)Kava_|<x14:/);
});

test("names, places and views of the sheets that stay are right", async () => {
  const workbook = read(await cleaned(ADDIN_WORKBOOK), "xl/workbook.xml");
  // Kava was in sight; the sheet before it is hidden.
  expect(workbook).toContain('<workbookView firstSheet="1" activeTab="1"/>');
  expect(workbook.match(/<sheet name="[^"]*"/g)).toEqual(
    ["Esimene", "Plaan", "Viimane"].map((name) => `<sheet name="${name}"`),
  );
  expect(workbook.match(/<definedName .*?<\/definedName>/g)).toEqual([
    '<definedName name="_xlnm.Print_Area" localSheetId="1">Plaan!$A$1:$C$9</definedName>',
    '<definedName name="Vaba">Plaan!$B$1</definedName>',
  ]);
});

test("a user who was on the last sheet, which goes, is on the one before it that can be seen", async () => {
  const workbook = ADDIN_WORKBOOK["xl/workbook.xml"]!.replace(/(<sheet name="Kava"[^>]*>)(.*?)(?=<\/sheets>)/, "$2$1")
    .replace('firstSheet="1" activeTab="1"', 'firstSheet="0" activeTab="3"')
    .replace(/localSheetId="([12])"/g, (_, place) => `localSheetId="${place === "1" ? 3 : 1}"`)
    .replace(/(?<=<sheet name="Viimane" sheetId="3")/, ' state="hidden"');
  const copy = await cleaned({ ...ADDIN_WORKBOOK, "xl/workbook.xml": workbook });
  expect(copy.removed.sheets).toEqual(["Kava"]);
  expect(read(copy, "xl/workbook.xml")).toContain('<workbookView firstSheet="0" activeTab="1"/>');
  expect(read(copy, "xl/workbook.xml")).toContain('localSheetId="1">Plaan!$A$1:$C$9');
});

test("the file's properties list the sheets and names that are there", async () => {
  const properties = read(await cleaned(ADDIN_WORKBOOK), "docProps/app.xml");
  expect(properties.match(/(?<=<vt:i4>)\d+/g)).toEqual(["3", "1"]);
  expect(properties.match(/(?<=<TitlesOfParts>.*<vt:lpstr>)[^<]*/g)).toEqual(["Esimene", "Plaan", "Viimane", "Vaba"]);
  expect(properties).toContain('<vt:vector size="4" baseType="lpstr">');
});

test("charts show what they showed of the sheet Kava", async () => {
  const chart = read(await cleaned(ADDIN_WORKBOOK), "xl/charts/chart1.xml");
  expect(chart).toContain("<c:tx><c:v>Kinnitatud</c:v></c:tx><c:cat><c:strRef><c:f>Plaan!$A$1:$A$3</c:f>");
  expect(chart).toContain("<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount");
});

test("another add-in's part stays, and nothing of what ours remembered", async () => {
  const copy = await cleaned(ADDIN_WORKBOOK);
  expect(read(copy, "xl/webextensions/webextension2.xml")).toBe(ADDIN_WORKBOOK["xl/webextensions/webextension2.xml"]);
  expect(read(copy, "xl/webextensions/taskpanes.xml").match(/r:id="\w+"/g)).toEqual(['r:id="rId2"']);
  expect(read(copy, "xl/sharedStrings.xml")).toContain("<si><t>Tegevus</t></si><si><t/></si>");
});

test("without another add-in no part of the kind is left", async () => {
  const panes = ADDIN_WORKBOOK["xl/webextensions/taskpanes.xml"]!.replace(
    /<wetp:taskpane [^>]*visibility="0".*?<\/wetp:taskpane>/,
    "",
  );
  const { "xl/webextensions/webextension2.xml": _, ...texts } = ADDIN_WORKBOOK;
  const links = texts["xl/webextensions/_rels/taskpanes.xml.rels"]!.replace(/<Relationship Id="rId2".*?\/>/, "");
  const copy = await cleaned({
    ...texts,
    "xl/webextensions/taskpanes.xml": panes,
    "xl/webextensions/_rels/taskpanes.xml.rels": links,
  });
  expect(Object.keys(unzip(copy.bytes)).filter((name) => name.includes("webextension"))).toEqual([]);
  expect(read(copy, "_rels/.rels")).not.toContain("webextension");
  expect(read(copy, "[Content_Types].xml")).not.toMatch(/taskpanes|webextension1/);
});

test("a link stays that a formula needs, and those before it", async () => {
  const without = (part: string, formula: string | RegExp): Texts => ({
    ...ADDIN_WORKBOOK,
    [part]: ADDIN_WORKBOOK[part]!.replace(formula, "1"),
  });
  const first = await cleaned(without(PLAN, /'\[1\][^<]*/));
  expect(lost(first).filter((name) => name.includes("externalLink"))).toEqual([]);
  const texts = without("xl/worksheets/sheet4.xml", /Plaan!B1\+\[2\][^<]*/);
  const second = await cleaned({ ...texts, [PLAN]: texts[PLAN]!.replace("+[2]!Kava_algus", "") });
  expect(packageFlaws(second.bytes)).toEqual([]);
  expect(lost(second).filter((name) => /externalLink2/.test(name))).toHaveLength(2);
  expect(read(second, "xl/workbook.xml")).toContain(
    '<externalReferences><externalReference r:id="rId5"/></externalReferences>',
  );
});

test("a workbook of which only Kava would be seen keeps it, and what needs it", async () => {
  const workbook = ADDIN_WORKBOOK["xl/workbook.xml"]!.replace(/(?<=sheetId="[23]")/g, ' state="hidden"');
  const copy = await cleaned({ ...ADDIN_WORKBOOK, "xl/workbook.xml": workbook });
  expect(copy.removed.sheets).toEqual([]);
  expect(read(copy, "xl/workbook.xml")).toContain('<definedName name="Kava_algus">');
  expect(cellsOf(read(copy, PLAN))).toMatchObject({ C1: "550.5", E1: "=Kava!$B$3 > 45658" });
});

test.each([KEEP, VALUES, { ...KEEP, remarks: "remove" }] as const)("a clean copy is clean: %o", async (options) => {
  for (const texts of [ADDIN_WORKBOOK, RICH]) {
    const { bytes } = await cleaned(texts, options);
    const again = await cleanCopy(bytes, options);
    expect(again.bytes).toBe(bytes);
    expect(again.removed).toEqual(NOTHING);
  }
});

test.each(Object.entries(VARIANTS))("a workbook %s is cleaned as well", async (_, vary) => {
  const options: CleanOptions = { formulas: "values", remarks: "remove" };
  const [copy, usual] = [await cleaned(vary(ADDIN_WORKBOOK), options), await cleaned(ADDIN_WORKBOOK, options)];
  expect(copy.removed).toEqual(usual.removed);
  expect(packageFlaws(copy.bytes)).toEqual([]);
  const pieces = (one: CleanCopy): number[] =>
    Object.values(unzip(one.bytes)).map((part) => elementsIn(part.toString()));
  expect(pieces(copy)).toEqual(pieces(usual));
});

function elementsIn(xml: string): number {
  return xml.replace(/<\?[^>]*>|<!--[^]*?-->/g, "").match(/<[^/]/g)?.length ?? 0;
}

test("all that is untouched stays byte for byte", async () => {
  const file = workbookOf(RICH);
  expect((await cleanCopy(file, KEEP)).bytes).toBe(file);
  const [before, after] = [unzip(file), unzip((await cleanCopy(file, VALUES)).bytes)];
  expect(Object.keys(before).filter((name) => !after[name]?.equals(before[name]!))).toEqual([
    "xl/worksheets/sheet1.xml",
  ]);
});

test("with everybody's remarks, notes, their boxes and conversations go; a button stays", async () => {
  const texts: Texts = {
    ...RICH,
    "xl/_rels/workbook.xml.rels": RICH["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
    ),
    "xl/persons/person.xml": '<personList xmlns="urn:x"/>',
  };
  const copy = await cleaned(texts, { formulas: "keep", remarks: "remove" });
  expect(copy.removed).toEqual({ ...NOTHING, notes: 1 });
  expect(packageFlaws(copy.bytes)).toEqual([]);
  expect(lost(copy, texts)).toEqual([
    "xl/comments1.xml",
    "xl/threadedComments/threadedComment1.xml",
    "xl/persons/person.xml",
  ]);
  expect(read(copy, "xl/drawings/vmlDrawing1.vml").match(/ObjectType="\w+"/g)).toEqual(['ObjectType="Button"']);
});

test.each<[string, Uint8Array, object]>([
  ["empty", new Uint8Array(), { code: "unreadable", reason: "empty" }],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { code: "unreadable", reason: "image" }],
  ["cut off", workbookOf(RICH).slice(0, 3000), { code: "unreadable", reason: "truncated" }],
  ["of 2003", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), { code: "unreadable", reason: "old-xls" }],
  ["a Word file", new Uint8Array(readFileSync(join(SAMPLES, "tegevuskava-2025.docx"))), { reason: "not-a-zip" }],
  ["damaged", workbookOf({ ...RICH, "xl/workbook.xml": "<workbook>" }), { code: "unreadable", reason: "broken" }],
])("a file that is %s is a problem of the file", async (_, bytes, problem) => {
  const refused = await cleanCopy(bytes, KEEP).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FileProblem);
  expect(refused).toMatchObject(problem);
});

test("an encrypted workbook asks for its password", async () => {
  const { encrypt } = (await import("officecrypto-tool")).default;
  const sealed = new Uint8Array(encrypt(Buffer.from(workbookOf(RICH)), { password: "salajane" }));
  await expect(cleanCopy(sealed, KEEP)).rejects.toMatchObject({ code: "password", reason: "encrypted" });
});
