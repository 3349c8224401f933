import { strFromU8, unzipSync, zipSync } from "fflate";
import type { SheetChart } from "../../../src/preview/engine/sheet-chart";
import type { WorkbookContent } from "../../../src/preview/engine/content";
import { loadWorkbook, type LoadedWorkbook } from "../../../src/preview/files/load-workbook";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import { describeLibreOffice, LIBREOFFICE_TIME, throughLibreOffice } from "../../support/libreoffice";
import { packageFlaws } from "../../support/package-flaws";
import { copyOf, opened, reopened, type Written } from "./support";

const ROWS = [
  ["Osa", "Palgad", "Sisukulud"],
  ["Jõhvi", 10, 20],
  ["Narva", 30, 40],
];
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const text = (text: string, size: number, bold: boolean) => ({
  text,
  visible: text !== "",
  size,
  bold,
  colour: bold ? "#1F4E79" : "#595959",
});

/** A chart as the add-in makes it. */
const STACKED: SheetChart = {
  id: "chart-1",
  name: "Koond & kulud",
  type: "ColumnStacked",
  title: text("Kulud <b>osade</b> kaupa", 12, true),
  series: [1, 2].map((column) => ({
    name: { sheet: "sheet-1", area: area(0, column) },
    values: { sheet: "sheet-1", area: area(1, column, 2, column) },
    categories: { sheet: "sheet-1", area: area(1, 0, 2, 0) },
    colour: column === 1 ? "#1F4E79" : "#9DC3E6",
    labels: null,
  })),
  gapWidth: 60,
  legend: { visible: true, position: "Bottom" },
  category: {
    title: text("", 10, false),
    format: null,
    gridlines: false,
    reversed: false,
    minimum: null,
    position: "Automatic",
  },
  value: {
    title: text("eurot", 9, false),
    format: "#,##0",
    gridlines: true,
    reversed: false,
    minimum: 0,
    position: "Automatic",
  },
  at: area(4, 0, 18, 6),
};
const BARS: SheetChart = {
  ...STACKED,
  id: "chart-2",
  name: "Osad",
  type: "BarClustered",
  legend: { visible: false, position: "Right" },
  series: [{ ...STACKED.series[0]!, labels: { format: "#,##0", position: "OutsideEnd" } }],
  category: { ...STACKED.category, reversed: true, position: "Maximum" },
  value: { ...STACKED.value, minimum: null },
  at: area(20, 0, 33, 6),
};

/** What the library writes for another program's chart. */
const FOREIGN: NonNullable<NonNullable<Written["sheets"]>[number]["charts"]>[number] = {
  type: "line",
  title: "Võõras",
  series: [{ name: "Kulud", values: "Kava!$B$2:$B$3", categories: "Kava!$A$2:$A$3", smooth: true }],
  anchor: { from: { row: 5, col: 4 }, to: { row: 15, col: 9 } },
};

const workbook = (more: object = {}): Written => ({ sheets: [{ name: "Kava", rows: ROWS, ...more }] }) as Written;

function withCharts(content: WorkbookContent, charts: readonly SheetChart[], sheet = "sheet-1"): WorkbookContent {
  const copy = copyOf(content);
  return { ...copy, sheets: { ...copy.sheets, [sheet]: { ...copy.sheets[sheet], charts } } };
}

const chartsOf = ({ content }: LoadedWorkbook, sheet = "sheet-1"): readonly SheetChart[] =>
  content.sheets[sheet]?.charts ?? [];

/** Without what an opened file adds. */
const plain = (charts: readonly SheetChart[]): object[] => charts.map(({ id: _, original: __, ...rest }) => rest);

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

test("charts that were added are there again after saving, in a sound file", async () => {
  const loaded = await opened(workbook());
  const saved = await saveWorkbook(loaded, withCharts(loaded.content, [STACKED, BARS]));
  expect(packageFlaws(saved)).toEqual([]);
  const again = await loadWorkbook({ name: "raamat.xlsx", bytes: saved });
  expect(plain(chartsOf(again))).toEqual(plain([STACKED, BARS]));
  // And once more, now as charts that the file had.
  const third = await reopened(again);
  expect(chartsOf(third)).toEqual(chartsOf(again));
});

test("charts keep the values that programs show without calculating", async () => {
  const loaded = await opened(workbook());
  const parts = partsOf(await saveWorkbook(loaded, withCharts(loaded.content, [STACKED])));
  const chart = Object.entries(parts).find(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))![1];
  expect(chart).toContain("<c:f>'Kava'!$B$1</c:f><c:strCache>");
  expect(chart).toContain("<c:v>30</c:v>");
});

test("a chart of another program stays letter for letter where it is not touched", async () => {
  const loaded = await opened(workbook({ charts: [FOREIGN] }));
  expect(chartsOf(loaded)).toMatchObject([
    { name: "Chart 1", type: "LineMarkers", series: [{ name: { text: "Kulud" } }] },
  ]);
  const before = partsOf(loaded.bytes);
  const saved = await saveWorkbook(loaded, withCharts(loaded.content, [...chartsOf(loaded), STACKED]));
  expect(packageFlaws(saved)).toEqual([]);
  expect(partsOf(saved)["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
  const again = await loadWorkbook({ name: "raamat.xlsx", bytes: saved });
  expect(plain(chartsOf(again))).toEqual(plain([...chartsOf(loaded), STACKED]));
});

test("a chart that was moved, renamed and given other cells keeps its look", async () => {
  const loaded = await opened(workbook({ charts: [FOREIGN] }));
  const [chart] = chartsOf(loaded);
  const moved: SheetChart = {
    ...chart!,
    name: "Uus <nimi>",
    at: area(7, 4, 16, 8),
    series: [{ ...chart!.series[0]!, values: { sheet: "sheet-1", area: area(1, 2, 2, 2) } }],
  };
  const saved = await saveWorkbook(loaded, withCharts(loaded.content, [moved]));
  expect(packageFlaws(saved)).toEqual([]);
  const xml = partsOf(saved)["xl/charts/chart1.xml"]!;
  expect(xml).toBe(partsOf(loaded.bytes)["xl/charts/chart1.xml"]!.replace("Kava!$B$2:$B$3", "'Kava'!$C$2:$C$3"));
  expect(chartsOf(await loadWorkbook({ name: "raamat.xlsx", bytes: saved }))).toEqual([moved]);
});

test("a chart that was taken out is gone with its part, and a changed one is written anew", async () => {
  const loaded = await opened(workbook({ charts: [FOREIGN, { ...FOREIGN, title: "Teine" }] }));
  const [, second] = chartsOf(loaded);
  const changed: SheetChart = { ...second!, type: "ColumnStacked", title: { ...second!.title, text: "Muudetud" } };
  const saved = await saveWorkbook(loaded, withCharts(loaded.content, [changed]));
  expect(packageFlaws(saved)).toEqual([]);
  expect(Object.keys(partsOf(saved)).filter((name) => /charts\/chart/.test(name))).toHaveLength(1);
  const again = await loadWorkbook({ name: "raamat.xlsx", bytes: saved });
  expect(chartsOf(again)).toMatchObject([{ type: "ColumnStacked", title: { text: "Muudetud" } }]);
});

test("charts stay with their sheets where sheets are taken out and renamed", async () => {
  const sheets = ["Esimene", "Teine", "Kava"].map((name) => ({
    name,
    rows: ROWS,
    ...(name !== "Esimene" && {
      charts: [{ ...FOREIGN, title: `${name}!`, series: [{ values: `${name}!$B$2:$B$3` }] }],
    }),
  }));
  const loaded = await opened({ sheets } as Written);
  const content = copyOf(loaded.content);
  content.data.sheetOrder = ["sheet-3", "sheet-1"];
  content.data.sheets["sheet-3"]!.name = "O'Neill";
  delete content.data.sheets["sheet-2"];
  const saved = await saveWorkbook(loaded, content);
  expect(packageFlaws(saved)).toEqual([]);
  const again = await loadWorkbook({ name: "raamat.xlsx", bytes: saved });
  expect(chartsOf(again, "sheet-2")).toEqual([]);
  expect(chartsOf(again, "sheet-1")).toMatchObject([
    { title: { text: "Kava!" }, series: [{ values: { sheet: "sheet-1", area: area(1, 1, 2, 1) } }] },
  ]);
});

test("a chart beside a picture is kept with it", async () => {
  const pixel = Uint8Array.from(
    atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    (letter) => letter.charCodeAt(0),
  );
  const images = [{ data: pixel, type: "png", anchor: { from: { row: 0, col: 6 }, to: { row: 2, col: 7 } } }];
  const loaded = await opened(workbook({ charts: [FOREIGN], images }));
  expect(chartsOf(loaded)).toHaveLength(1);
  const saved = await saveWorkbook(loaded, withCharts(loaded.content, [...chartsOf(loaded), STACKED]));
  expect(packageFlaws(saved)).toEqual([]);
  const again = await loadWorkbook({ name: "raamat.xlsx", bytes: saved });
  expect(plain(chartsOf(again))).toEqual(plain([...chartsOf(loaded), STACKED]));
  expect(Object.keys(partsOf(saved))).toContain("xl/media/image1.png");
});

test("a damaged drawing is no reason to refuse a file", async () => {
  const loaded = await opened(workbook({ charts: [FOREIGN] }));
  const parts = unzipSync(loaded.bytes);
  const torn = strFromU8(parts["xl/charts/chart1.xml"]!).replace("</c:chartSpace>", "");
  const bytes = zipSync({ ...parts, "xl/charts/chart1.xml": new TextEncoder().encode(torn) });
  const again = await loadWorkbook({ name: "raamat.xlsx", bytes });
  expect(again.content.data.sheetOrder).toHaveLength(1);
});

describeLibreOffice("in LibreOffice", () => {
  test(
    "the charts of a saved file are there",
    async () => {
      const loaded = await opened(workbook());
      const [through] = throughLibreOffice([await saveWorkbook(loaded, withCharts(loaded.content, [STACKED, BARS]))]);
      const again = await loadWorkbook({ name: "raamat.xlsx", bytes: through! });
      expect(chartsOf(again)).toMatchObject([
        { name: STACKED.name, type: "ColumnStacked", title: { text: STACKED.title.text }, series: STACKED.series },
        { name: BARS.name, type: "BarClustered", category: { reversed: true }, gapWidth: 60 },
      ]);
    },
    LIBREOFFICE_TIME,
  );
});
