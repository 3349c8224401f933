import { beginBatch } from "../../src/excel/batch";
import { loadCharts, writeCharts } from "../../src/excel/write-charts";
import { beginWriting } from "../../src/excel/write-sheets";
import type { ChartLayout, LayoutValue, SheetLayout } from "../../src/sheets/sheet-layout";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { sheetWith } from "./layouts";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }), { apiVersion: "1.13" });
});
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

const STACKED: ChartLayout = {
  name: "Koond_kulud",
  kind: "stacked-columns",
  title: "Kulud osade kaupa",
  source: { top: 0, left: 0, bottom: 3, right: 2 },
  colours: ["1F4E79", "9DC3E6"],
  format: "#,##0",
  valueTitle: "eurot",
  minimum: 0,
  at: { top: 5, left: 0, bottom: 20, right: 7 },
};
const BARS: ChartLayout = {
  ...STACKED,
  name: "Koond_osad",
  kind: "bars",
  title: "Partnerite osad",
  source: { top: 0, left: 0, bottom: 3, right: 1 },
  colours: ["1F4E79"],
  at: { top: 22, left: 0, bottom: 38, right: 7 },
};
const CELLS: LayoutValue[][] = [
  ["Osa", "Palgad", "Sisukulud"],
  ["3.5.2.1", 100, 20.5],
  ["3.5.2.6 Jõhvi", 60, { formula: "=B3/2" }],
  ["3.5.2.8 Kohtla-Järve", 30, 5],
];
const layoutWith = (...charts: ChartLayout[]): SheetLayout => ({ ...sheetWith("Joonised", CELLS), charts });

async function writeSheet(layout: SheetLayout): Promise<void> {
  await beginWriting().write({ sheets: [{ layout, onto: null }], names: [] }, {});
}

/** What Excel says of a chart. */
function chartNamed(name: string): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Joonised").charts.getItem(name);
    chart.load("name, chartType, left, top, width, height, title/text, title/visible, title/format/font/size");
    chart.load("legend/visible, legend/position");
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.load("numberFormat, title/text, title/visible, majorGridlines/visible, reversePlotOrder");
    categoryAxis.load("reversePlotOrder, position, majorGridlines/visible");
    chart.series.load("items/name, items/gapWidth, items/hasDataLabels");
    await context.sync();
    const { items } = chart.series;
    const values = items.map((one) => one.getDimensionValues("Values"));
    const categories = items.map((one) => one.getDimensionValues("Categories"));
    await context.sync();
    return {
      ...chart.toJSON(),
      series: items.map((one, index) => ({
        name: one.name,
        gapWidth: one.gapWidth,
        hasDataLabels: one.hasDataLabels,
        values: values[index]!.value,
        categories: categories[index]!.value,
      })),
    };
  });
}

/** Excel tells the colours of series from its version 1.16 on; here the host says what was set. */
const colours = (name: string): (string | null)[] =>
  Object.values(excel.host.content().sheets)
    .flatMap(({ charts = [] }) => charts)
    .find((chart) => chart.name === name)!
    .series.map((series) => series.colour);

test("a sheet comes with its charts in the same two requests", async () => {
  await writeSheet(layoutWith(STACKED, BARS));
  expect(excel.host.log.syncs).toBe(2);
  expect(excel.host.keptReferences).toBe(0);
  expect(await chartNamed(STACKED.name)).toMatchObject({
    chartType: "ColumnStacked",
    title: { text: "Kulud osade kaupa", visible: true, format: { font: { size: 12 } } },
    legend: { visible: true, position: "Bottom" },
    axes: {
      valueAxis: { numberFormat: "#,##0", title: { text: "eurot", visible: true }, majorGridlines: { visible: true } },
      categoryAxis: { reversePlotOrder: false, majorGridlines: { visible: false } },
    },
    series: [
      { name: "Palgad", gapWidth: 60, hasDataLabels: false, values: [100, 60, 30] },
      { name: "Sisukulud", gapWidth: 60, hasDataLabels: false, values: [20.5, 30, 5] },
    ],
  });
  expect(colours(STACKED.name)).toEqual(["#1F4E79", "#9DC3E6"]);
});

test("bars begin on top, say their values and need neither legend nor lines", async () => {
  await writeSheet(layoutWith(BARS));
  expect(await chartNamed(BARS.name)).toMatchObject({
    chartType: "BarClustered",
    legend: { visible: false },
    axes: {
      valueAxis: { majorGridlines: { visible: false } },
      categoryAxis: { reversePlotOrder: true, position: "Maximum" },
    },
    series: [
      {
        name: "Palgad",
        hasDataLabels: true,
        categories: ["3.5.2.1", "3.5.2.6 Jõhvi", "3.5.2.8 Kohtla-Järve"],
      },
    ],
  });
});

/** Where each chart's axis of values is set to begin. */
const minimums = (): Record<string, number | null> =>
  Object.fromEntries(
    Object.values(excel.host.content().sheets)
      .flatMap(({ charts = [] }) => charts)
      .map(({ name, value }) => [name, value.minimum]),
  );

test("bars begin at zero where no value is below it", async () => {
  const { minimum: _, ...below } = BARS;
  await writeSheet(layoutWith(STACKED, below));
  expect(minimums()).toEqual({ [STACKED.name]: 0, [BARS.name]: null });
});

test("a chart covers its cells", async () => {
  await writeSheet(layoutWith({ ...STACKED, at: { top: 6, left: 1, bottom: 9, right: 2 } }));
  const { columnWidth, rowHeight } = await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Joonised").getRange("A6");
    format.load("columnWidth, rowHeight");
    await context.sync();
    return format;
  });
  const [left, top, width, height] = [columnWidth, 6 * rowHeight, 2 * columnWidth, 4 * rowHeight];
  expect(await chartNamed(STACKED.name)).toMatchObject({ left, top, width, height });
});

test("an equals sign in a title stays a title", async () => {
  await writeSheet(layoutWith({ ...STACKED, title: "=1+1 <b>" }));
  expect(await chartNamed(STACKED.name)).toMatchObject({ title: { text: "=1+1 <b>" } });
});

describe("where the charts are there", () => {
  const again = (...charts: ChartLayout[]): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Joonised");
      const there = loadCharts(sheet);
      await context.sync();
      const batch = beginBatch(context, {});
      await writeCharts(sheet, charts, batch, there());
      await batch.send();
    });

  test("they get their cells anew and stay as the user has them", async () => {
    await writeSheet(layoutWith(STACKED));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Joonised");
      const chart = sheet.charts.getItem(STACKED.name);
      chart.setPosition("J2", "M9");
      chart.chartType = "Line";
      chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000");
      chart.title.format.font.size = 20;
      sheet.getRange("A5:C5").values = [["3.5.2.9", 1, 2]];
      await context.sync();
    });
    const before = await chartNamed(STACKED.name);
    excel.host.log.reset();
    await again({ ...STACKED, title: "Kulud 2026", source: { ...STACKED.source, bottom: 4 } }, BARS);
    expect(excel.host.log.syncs).toBe(2);
    const { chartType, left, top, width, height } = before;
    expect(await chartNamed(STACKED.name)).toMatchObject({
      ...{ chartType, left, top, width, height },
      title: { text: "Kulud 2026", format: { font: { size: 20 } } },
      series: [{ values: [100, 60, 30, 1] }, { values: [20.5, 30, 5, 2] }],
    });
    expect(colours(STACKED.name)).toEqual(["#FF0000", "#9DC3E6"]);
    expect(await chartNamed(BARS.name)).toMatchObject({ chartType: "BarClustered" });
  });

  test("their axes go below zero once values do, and else stay", async () => {
    const { minimum: _, ...below } = BARS;
    await writeSheet(layoutWith(STACKED, BARS));
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Joonised");
      charts.getItem(STACKED.name).axes.valueAxis.minimum = 5;
      await context.sync();
    });
    await again(STACKED, below);
    expect(minimums()).toEqual({ [STACKED.name]: 5, [BARS.name]: null });
  });

  test("only series that are new get a colour", async () => {
    await writeSheet(layoutWith({ ...STACKED, source: { ...STACKED.source, right: 1 } }));
    await again({ ...STACKED, colours: ["00FF00", "0000FF"] });
    expect(colours(STACKED.name)).toEqual(["#1F4E79", "#0000FF"]);
  });
});
