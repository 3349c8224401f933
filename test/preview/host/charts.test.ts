import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { snapshotOf } from "../../support/snapshot";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
beforeEach(async () => {
  const rows = [
    ["Osa", "Palgad", "Sisukulud"],
    ["Jõhvi", 10, 20],
    ["Narva", 30, 40],
  ];
  excel = await openExcel(
    contentOf({
      Kava: rows,
      "Teine leht": rows,
      Aastad: [
        ["", 2025, 2026],
        [1, 5, 6],
        [2, 7, 8],
      ],
    }),
  );
});
afterEach(() => excel.close());
afterAll(quitExcel);

/** Adds a chart of cells to a sheet of the workbook. */
function add(
  sheet: Excel.Worksheet,
  address: string,
  by: "Auto" | "Columns" | "Rows" = "Auto",
  of = sheet,
): Excel.Chart {
  const chart = sheet.charts.add("ColumnStacked", of.getRange(address), by);
  chart.name = "Joonis";
  return chart;
}

/** The cells that a chart shows, by its series' names. */
async function sources(chart: Excel.Chart): Promise<Record<string, [string, string]>> {
  chart.series.load("items/name");
  await chart.context.sync();
  const asked = chart.series.items.map((one) => ({
    name: one.name,
    categories: one.getDimensionDataSourceString("Categories"),
    values: one.getDimensionDataSourceString("Values"),
  }));
  await chart.context.sync();
  return Object.fromEntries(asked.map(({ name, categories, values }) => [name, [categories.value, values.value]]));
}

test.each([
  [
    "columns where texts head them",
    "Kava",
    "A1:C3",
    "Columns",
    { Palgad: ["Kava!A2:A3", "Kava!B2:B3"], Sisukulud: ["Kava!A2:A3", "Kava!C2:C3"] },
  ],
  [
    "rows likewise",
    "Kava",
    "A1:C3",
    "Rows",
    { Jõhvi: ["Kava!B1:C1", "Kava!B2:C2"], Narva: ["Kava!B1:C1", "Kava!B3:C3"] },
  ],
  ["the fewer of both", "Kava", "A1:C2", "Auto", { Jõhvi: ["Kava!B1:C1", "Kava!B2:C2"] }],
  [
    "numbers as names under an empty corner",
    "Aastad",
    "A1:C3",
    "Columns",
    { 2025: ["Aastad!A2:A3", "Aastad!B2:B3"], 2026: ["Aastad!A2:A3", "Aastad!C2:C3"] },
  ],
  ["numbers alone", "Kava", "B2:C3", "Columns", { Series1: ["", "Kava!B2:B3"], Series2: ["", "Kava!C2:C3"] }],
] as const)("the series of a chart are %s", async (_, sheet, address, by, expected) => {
  await Excel.run(async (context) => {
    const chart = add(context.workbook.worksheets.getItem(sheet), address, by);
    expect(await sources(chart)).toEqual(expected);
  });
});

test("a chart is found by its name, counted, and taken out", async () => {
  const before = snapshotOf(excel.host);
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Kava");
    const none = charts.getItemOrNullObject("Joonis");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    add(context.workbook.worksheets.getItem("Kava"), "A1:C3");
    const found = charts.getItemOrNullObject("joonis").load("name, chartType");
    const worksheet = found.worksheet.load("name");
    const count = charts.getCount();
    charts.load("items/name, count");
    await context.sync();
    expect([found.isNullObject, found.name, found.chartType]).toEqual([false, "Joonis", "ColumnStacked"]);
    expect([count.value, charts.count, worksheet.name]).toEqual([1, 1, "Kava"]);
    charts.items[0]!.delete();
    charts.getItemOrNullObject("Joonis").load("name");
    await context.sync();
  });
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("a chart follows its cells: rows that come and go, and a sheet's new name", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Teine leht");
    const chart = add(sheet, "A1:C3");
    chart.setPosition("A6", "E12");
    const elsewhere = add(context.workbook.worksheets.getItem("Kava"), "A1:C3", "Columns", sheet);
    chart.load("top, height");
    await context.sync();
    const { top, height } = chart;
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("4:4").insert("Down");
    sheet.name = "Uus";
    chart.load("top, height");
    await context.sync();
    const expected = { Palgad: ["Uus!A3:A5", "Uus!B3:B5"], Sisukulud: ["Uus!A3:A5", "Uus!C3:C5"] };
    expect(await sources(chart)).toEqual(expected);
    expect(await sources(elsewhere)).toEqual(expected);
    expect([chart.top, chart.height]).toEqual([top + (2 * height) / 7, height]);
    sheet.getRange("9:20").delete("Up");
    sheet.getRange("3:5").delete("Up");
    chart.load("height");
    await context.sync();
    expect(chart.height).toBe(height / 7);
    expect(await sources(chart)).toEqual({ Palgad: ["#REF!", "#REF!"], Sisukulud: ["#REF!", "#REF!"] });
  });
});

test("charts go with their sheet, and those of its cells lose them", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    add(worksheets.getItem("Teine leht"), "A1:C3");
    const elsewhere = add(worksheets.getItem("Kava"), "A1:C3", "Columns", worksheets.getItem("Teine leht"));
    await context.sync();
    worksheets.getItem("Teine leht").delete();
    await context.sync();
    expect(Object.values(await sources(elsewhere))).toContainEqual(["#REF!", "#REF!"]);
  });
});

test("what a chart shows is calculated anew", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kava");
    sheet.getRange("B3").formulas = [["=B2*2"]];
    const series = add(sheet, "A1:B3", "Columns").series.getItemAt(0);
    await context.sync();
    sheet.getRange("B2").values = [[11]];
    await context.sync();
    const values = series.getDimensionValues("Values");
    await context.sync();
    expect(values.value).toEqual([11, 22]);
  });
});

test("a protected sheet keeps its charts unless objects may be changed", async () => {
  const rename = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kava").charts.getItem("Joonis").name = "Teine";
      await context.sync();
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kava");
    add(sheet, "A1:C3");
    sheet.protection.protect({});
    await context.sync();
  });
  await expect(rename()).rejects.toMatchObject({ code: "AccessDenied" });
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Kava");
    protection.unprotect();
    protection.protect({ allowEditObjects: true });
    await context.sync();
  });
  await expect(rename()).resolves.toBeUndefined();
});

test.each([
  [
    "a chart that the host does not draw",
    (chart: Excel.Chart) => void (chart.chartType = "Treemap"),
    "InvalidArgument",
  ],
  [
    "a colour that is none",
    (chart: Excel.Chart) => chart.series.getItemAt(0).format.fill.setSolidColor("sinine"),
    "InvalidArgument",
  ],
  ["a series that is not there", (chart: Excel.Chart) => void (chart.series.getItemAt(9).gapWidth = 3), "ItemNotFound"],
  [
    "a gap that is too wide",
    (chart: Excel.Chart) => void (chart.series.getItemAt(0).gapWidth = 501),
    "InvalidArgument",
  ],
  [
    "an axis that begins nowhere",
    (chart: Excel.Chart) => void (chart.axes.valueAxis.minimum = "algus"),
    "InvalidArgument",
  ],
  ["a place by points", (chart: Excel.Chart) => void (chart.left = 10), "ApiNotFound"],
  ["a picture", (chart: Excel.Chart) => void chart.getImage(), "ApiNotFound"],
])("%s is refused", async (_, use, code) => {
  const run = Excel.run(async (context) => {
    use(add(context.workbook.worksheets.getItem("Kava"), "A1:C3"));
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});
