import { writeWorkbook } from "../../src/files/write-workbook";
import type { WorkbookLayout } from "../../src/sheets/sheet-layout";
import { summaryWords } from "../../src/locales/summary-words";
import { SUMMARY_NAMES } from "../../src/sheets/summary/summary-names";
import { knownResults } from "../support/known-results";
import { describeLibreOffice, LIBREOFFICE_TIME } from "../support/libreoffice";
import { packageFlaws } from "../support/package-flaws";
import { formulasIn, functionsIn, tiesToOtherFiles } from "../support/plain-formulas";
import { canReadPages, printedByLibreOffice } from "../support/printed";
import { recalculatedByLibreOffice, recalculatedByUniver, type Values } from "../support/recalculated";
import { shadedByLibreOffice } from "../support/shaded";
import { sampleSummary } from "../support/summary";
import { unzip } from "../support/zip";

/** What every spreadsheet program has, and nothing else. */
const PLAIN = [
  "AND",
  "COUNT",
  "DATE",
  "IF",
  "IFERROR",
  "ISNUMBER",
  "MAX",
  "MONTH",
  "NOT",
  "OR",
  "ROUND",
  "SUM",
  "TRIM",
  "YEAR",
];
const ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)|^Err:\d/;

let layout: WorkbookLayout;
let file: Uint8Array;
beforeAll(async () => {
  ({ layout } = await sampleSummary());
  file = await writeWorkbook(layout);
});

/** Programs keep fifteen digits of a number. */
const rounded = (value: string | number | undefined): string | number | undefined =>
  typeof value === "number" ? Number(value.toPrecision(14)) : value === "" ? undefined : value;

function expectRight(values: Values): void {
  const known = knownResults(layout);
  expect(known.length).toBeGreaterThan(700);
  expect(known.map(([sheet, cell]) => [sheet, cell, rounded(values.get(sheet)?.get(cell))])).toEqual(
    known.map(([sheet, cell, result]) => [sheet, cell, rounded(result)]),
  );
  for (const cells of values.values())
    for (const [cell, value] of cells) expect(`${cell} ${value}`).not.toMatch(new RegExp(` ${ERROR.source}`));
  const table = values.get("Koondtabel")!;
  const rowOf = (label: string): number =>
    Number([...table].find(([cell, value]) => cell.startsWith("B") && value === label)![0].slice(1));
  const total = rowOf("KÕIK KOKKU");
  expect([table.get(`P${total}`), table.get(`T${total}`)]).toEqual([1166505.68, 1160005.84]);
  const explained = rowOf("Selgitatud kokku");
  const lines = Array.from({ length: explained - total - 4 }, (_, index) => {
    const row = total + 4 + index;
    return ["A", "B", "C", "P", "T", "U"].map((column) => table.get(`${column}${row}`));
  });
  expect(lines).toEqual([
    ["3.5.2.1", "Tartu: 2. Sihtrühmade kaasamine (summa märkimata)", "G10", 6500, 0, -6500],
    ["3.5.2.8", "Kohtla-Järve: Otsesed personalikulud", "G22", 57179.84, 57180, 0.16],
  ]);
  expect(table.get(`U${explained}`)).toBe(-6499.84);
  expect(table.get(`U${total}`)).toBe(-6499.84);
  expect(table.get(`U${explained + 1}`)).toBe(0);
}

test("Univer comes to the plan's figures from the formulas alone", async () => {
  expectRight(await recalculatedByUniver(file));
});

test("formulas are plain, and nothing leads to another file", () => {
  const used = new Set(formulasIn(file).flatMap(({ text }) => functionsIn(text)));
  expect([...used].filter((name) => !PLAIN.includes(name))).toEqual([]);
  expect(tiesToOtherFiles(file)).toEqual([]);
});

test("the package is sound, with charts, print set-up, names and conditional formats", () => {
  expect(packageFlaws(file)).toEqual([]);
  const parts = unzip(file);
  expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
  const workbook = parts["xl/workbook.xml"]!.toString();
  for (const name of Object.values(SUMMARY_NAMES)) expect(workbook).toContain(`<definedName name="${name}">`);
  expect(workbook.match(/_xlnm\.Print_Titles/g)!.length).toBeGreaterThan(5);
  expect(workbook).toMatch(/<definedName name="_xlnm\.Print_Area" localSheetId="4">'?Joonised'?!\$A\$1:\$G\$48</);
  const timeline = parts["xl/worksheets/sheet3.xml"]!.toString();
  expect(timeline.match(/<cfRule type="expression"/g)).toHaveLength(2);
  for (let sheet = 1; sheet <= 6; sheet++) {
    const xml = parts[`xl/worksheets/sheet${sheet}.xml`]!.toString();
    expect(xml).toMatch(
      /<pageSetup[^>]* paperSize="9"[^>]* fitToWidth="1" fitToHeight="0"|<pageSetup[^>]*fitToHeight="0"/,
    );
    expect(xml).toContain("&amp;P / &amp;N");
  }
});

describeLibreOffice("LibreOffice", () => {
  test(
    "comes to the plan's figures from the formulas alone",
    async () => {
      expectRight(await recalculatedByLibreOffice(file));
    },
    LIBREOFFICE_TIME,
  );

  test(
    "shades the months of each activity",
    () => {
      const shades = shadedByLibreOffice(file).get("Ajakava")!;
      const row =
        layout.sheets[2]!.rows.findIndex(([, title]) => title?.value === "XIX Linnade ja Valdade Päevad,") + 1;
      const months = [..."EFGHIJKLMNOP"].map(
        (column) => shades.has(`${column}${row}`) && shades.get(`${column}${row}`) !== "",
      );
      expect(months).toEqual([3, 4].reduce((all, month) => all.with(month, true), Array<boolean>(12).fill(false)));
    },
    LIBREOFFICE_TIME,
  );

  (canReadPages ? test : test.skip)(
    "prints each sheet one A4 page wide, in Estonian and in English",
    async () => {
      const english = await writeWorkbook((await sampleSummary("en")).layout);
      const printed = printedByLibreOffice([file, english]);
      for (const [index, language] of (["et", "en"] as const).entries()) {
        const pages = printed[index]!;
        expect(pages.length).toBeLessThan(30);
        expect(new Set(pages.map(({ paper }) => paper))).toEqual(new Set(["A4"]));
        // A page beside the first would hold the last titles without the first.
        const titles = summaryWords(language);
        expect(pages[0]!.text).toContain(titles.table.title);
        expect(pages[0]!.text).toContain(titles.table.stated);
        const dates = pages.filter(({ text }) => text.includes("12.25"));
        expect(dates.length).toBeGreaterThan(2);
        for (const { text } of dates) expect(text).toContain(titles.timeline.activity);
        expect(
          pages
            .filter(({ text }) => text.includes(titles.findings.rule))
            .every(({ text }) => text.includes(titles.findings.section)),
        ).toBe(true);
        // The charts are a page of their own, without the cells that they show.
        expect(pages.filter(({ text }) => text.includes(titles.charts.byParty))).toHaveLength(1);
        expect(pages.filter(({ text }) => text.includes(titles.charts.data))).toEqual([]);
      }
    },
    LIBREOFFICE_TIME,
  );
});
