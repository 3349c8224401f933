import { readXlsx } from "hucre/xlsx";
import { writeWorkbook } from "../../src/files/write-workbook";
import { toA1 } from "../../src/plan/place";
import type { WorkbookLayout } from "../../src/sheets/sheet-layout";
import { sheetsIn, withoutResults, type FileCell } from "../support/file-cells";
import { knownResults, misled } from "../support/known-results";
import { describeLibreOffice, LIBREOFFICE_TIME, throughLibreOffice } from "../support/libreoffice";
import { packageFlaws } from "../support/package-flaws";
import { formulasIn, functionsIn, tiesToOtherFiles } from "../support/plain-formulas";
import { canReadPages, printedByLibreOffice } from "../support/printed";
import { recalculatedByLibreOffice, recalculatedByUniver, type Values } from "../support/recalculated";
import { shadedByLibreOffice } from "../support/shaded";
import { unzip } from "../support/zip";
import { CHART_SHEET, MONTH_SHEET, SHADE, SHADED_MONTHS, SUMMED } from "./write/summed-layouts";

let file: Uint8Array;
beforeAll(async () => {
  file = await writeWorkbook(SUMMED);
});

/** LibreOffice keeps fifteen digits of a number. */
const rounded = (value: string | number | undefined): string | number | undefined =>
  typeof value === "number" ? Number(value.toFixed(10)) : value;

function expectResults(values: Values, layout: WorkbookLayout): void {
  const known = knownResults(layout);
  expect(known.length).toBeGreaterThan(0);
  expect(known.map(([sheet, cell]) => [sheet, cell, rounded(values.get(sheet)?.get(cell))])).toEqual(
    known.map(([sheet, cell, result]) => [sheet, cell, rounded(result)]),
  );
}

test("sheets that add up others are a sound package, tied to no other file, by plain functions", () => {
  expect(packageFlaws(file)).toEqual([]);
  expect(tiesToOtherFiles(file)).toEqual([]);
  const formulas = formulasIn(file);
  expect([...new Set(formulas.flatMap(({ text }) => functionsIn(text)))].sort()).toEqual(["AND", "EDATE", "IF", "SUM"]);
  expect([...new Set(formulas.map(({ kind }) => kind))].sort()).toEqual(["cell", "chart", "condition", "name"]);
});

test("charts follow cells: names, categories and values are references, with what the cells hold beside them", async () => {
  const parts = unzip(file);
  const chart = parts["xl/charts/chart1.xml"]!.toString();
  const reference = (cells: string): string => `<c:f>'O''Neilli joonised'!${cells}</c:f>`;
  expect(chart).toContain(
    `<c:tx><c:strRef>${reference("$C$4")}<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Sõidud &amp; koolitus (€)</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
  );
  expect(chart).toContain(
    `<c:val><c:numRef>${reference("$C$5:$C$6")}<c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>1450</c:v></c:pt><c:pt idx="1"><c:v>199.9</c:v></c:pt></c:numCache>`,
  );
  const names = [...parts["xl/drawings/drawing5.xml"]!.toString().matchAll(/ name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["Koond_liigid", "Koond_&quot;osakaal&quot;"]);
  const { sheets } = await readXlsx(file);
  const [stacked, bars] = sheets.find(({ name }) => name === CHART_SHEET)!.charts!;
  expect(stacked).toMatchObject({
    title: "Maksumus osade ja kululiikide kaupa",
    altText: "Maksumus osade ja kululiikide kaupa",
    barGrouping: "stacked",
    gapWidth: 60,
    legend: "bottom",
    axes: { y: { title: "Maksumus (€)", numberFormat: { formatCode: "#,##0" } } },
    anchor: { from: { row: 11, col: 0 }, to: { row: 30, col: 4 } },
  });
  expect(stacked!.series!.map(({ name, color }) => [name, color])).toEqual([
    ["Palgad (€)", "1F4E79"],
    ["Sõidud & koolitus (€)", "F4B183"],
    ["Sisu (€)", "70AD9B"],
  ]);
  // The first category on top, the values below.
  expect(bars).toMatchObject({
    title: "Partnerite <osakaal> & kogumaksumus",
    axes: { x: { reverse: true }, y: { crosses: "max" } },
  });
  expect(bars!.legend).toBeUndefined();
});

test("lines stand above and below sums", async () => {
  const { sheets } = await readXlsx(file, { readStyles: true });
  const style = sheets[2]!.cells!.get("6,0")!.style!;
  const line = { style: "thin", color: { rgb: "BFBFBF" } };
  expect(style.border).toMatchObject({ top: line, bottom: line });
  expect(sheets[2]!.cells!.get("4,0")!.style!.border).toBeUndefined();
});

test("a conditional format's fill is the pattern's background, as Excel reads it", () => {
  expect(/<dxfs[^]*<\/dxfs>/.exec(unzip(file)["xl/styles.xml"]!.toString())![0]).toBe(
    '<dxfs count="1"><dxf><font><color rgb="FF1F4E79"/></font><fill><patternFill patternType="solid"><bgColor rgb="FF9DC3E6"/></patternFill></fill></dxf></dxfs>',
  );
});

test("for recalculation formulas lose their results and all else stays", () => {
  const cells = (bytes: Uint8Array): FileCell[] => sheetsIn(bytes).flatMap((sheet) => sheet.cells);
  const [kept, bare] = [cells(file), cells(withoutResults(file))];
  expect(kept.filter(({ formula, value }) => formula !== null && value !== null).length).toBeGreaterThan(20);
  expect(bare).toEqual(kept.map((cell) => (cell.formula === null ? cell : { ...cell, value: null })));
});

test("Univer comes to the results that the layout knows, and does not take them over", async () => {
  expectResults(await recalculatedByUniver(file), SUMMED);
  expectResults(await recalculatedByUniver(await writeWorkbook(misled(SUMMED))), SUMMED);
});

describeLibreOffice("LibreOffice", () => {
  test(
    "comes to the results that the layout knows, and does not take them over",
    async () => {
      expectResults(await recalculatedByLibreOffice(await writeWorkbook(misled(SUMMED))), SUMMED);
    },
    LIBREOFFICE_TIME,
  );

  test(
    "shades the months from the dates themselves",
    () => {
      const fills = shadedByLibreOffice(file).get(MONTH_SHEET)!;
      const shaded = [...fills].flatMap(([cell, colour]) => (colour === SHADE ? [cell] : []));
      const expected = SHADED_MONTHS.flatMap((months, index) =>
        months.map((month) => toA1({ row: 4 + index, column: 2 + month })),
      );
      expect(shaded).toEqual(expected);
    },
    LIBREOFFICE_TIME,
  );

  test(
    "keeps charts, conditional formats, names and rows that every page begins with",
    async () => {
      const { sheets, namedRanges = [] } = await readXlsx(throughLibreOffice([file])[0]!);
      const charts = sheets.find(({ name }) => name === CHART_SHEET)!.charts!;
      expect(charts.map(({ title, seriesCount }) => [title, seriesCount])).toEqual([
        ["Maksumus osade ja kululiikide kaupa", 3],
        ["Partnerite <osakaal> & kogumaksumus", 1],
      ]);
      expect(charts[0]!.series!.map(({ name }) => name)).toEqual(["Palgad (€)", "Sõidud & koolitus (€)", "Sisu (€)"]);
      expect(charts[0]!.series![2]!.valuesRef).toBe("'O''Neilli joonised'!$D$5:$D$6");
      expect(sheets.find(({ name }) => name === MONTH_SHEET)!.conditionalRules).toHaveLength(1);
      expect(namedRanges.map(({ name }) => name)).toEqual(expect.arrayContaining(["Koond_tabel", "Koond_joonised"]));
      expect(sheets.map(({ pageSetup }) => pageSetup?.printTitlesRow)).toEqual([
        "$4:$4",
        "$4:$4",
        "$4:$4",
        "$4:$4",
        undefined,
      ]);
    },
    LIBREOFFICE_TIME,
  );

  (canReadPages ? test : test.skip)(
    "prints every sheet one page wide on A4, with its header and number on every page",
    () => {
      const pages = printedByLibreOffice([file])[0]!;
      // A word of the first column and one of the last that is shown.
      expect(
        pages.map(({ paper, orientation, text }) => [
          paper,
          orientation,
          EDGES.flatMap((word) => word.exec(text)?.[0].trim().replace(/^Nr +/, "") ?? []),
        ]),
      ).toEqual([
        ["A4", "portrait", ["Tegevus", "Sisu (€)"]],
        ["A4", "portrait", ["Tegevus", "Sisu (€)"]],
        ["A4", "portrait", ["Tegevus", "Sisu (€)"]],
        ["A4", "landscape", ["Osa", "Sisu (€)", "Osakaal"]],
        ["A4", "landscape", ["Tegevus", "12.25"]],
        ["A4", "portrait", ["Osa", "Sisu (€)", "Osakaal"]],
      ]);
      expect(pages.map(({ text }) => text.trim().split(/\s+/).at(-1))).toEqual(
        pages.map((_, index) => `${index + 1}/6`),
      );
    },
    LIBREOFFICE_TIME,
  );
});

/** `johvi.xlsx` stands in hidden columns. */
const EDGES = [/^ *(?:Nr +)?Tegevus /m, /^ *Osa /m, /johvi\.xlsx/, /Sisu \(€\)/, /Osakaal/, /12\.25/];
