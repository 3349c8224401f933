import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { snapshotOf } from "../../support/snapshot";
import { contentOf } from "../../support/workbook-content";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

const opened = async (): Promise<void> => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
};

/** As an add-in makes a whole sheet at once. */
async function makeSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add("3.5.2.6 Jõhvi");
  const range = sheet.getRange("A1:C4");
  range.numberFormat = [
    ["@", "General", "General"],
    ["@", "General", "#,##0.00"],
    ["@", "dd.mm.yyyy", "#,##0.00"],
    ["@", "dd.mm.yyyy", "#,##0.00"],
  ];
  range.values = [
    ["Nr", "Algus", "Summa"],
    ["1", 45_658, 100],
    ["1.10", 45_689, 60],
    ["=2", 45_717, "=SUM(C2:C3)"],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.set({ name: "Tegevused_3.5.2.6", style: "TableStyleLight1", showFilterButton: false });
  sheet.getRange("A:A").format.columnWidth = 72;
  sheet.getRange("C:C").columnHidden = true;
  sheet.getRange("3:3").group("ByRows");
  sheet.freezePanes.freezeRows(1);
  sheet.showGridlines = false;
  const amounts = sheet.getRange("C2:C4").dataValidation;
  amounts.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
  amounts.errorAlert = { title: "Summa", message: "Mitte alla nulli.", showAlert: true, style: "Stop" };
  const { pageLayout } = sheet;
  pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  sheet.getRange("A2:B4").format.protection.locked = false;
  sheet.getRange("A6").hyperlink = { documentReference: "Kava!A1", textToDisplay: "Kavva" };
  context.workbook.names.add("Jõhvi_summa", sheet.getRange("C2"));
  sheet.protection.protect({ allowFormatCells: true });
  await context.sync();
  return sheet;
}

test("a sheet is made in one request and says of itself what was written", async () => {
  await opened();
  await Excel.run(async (context) => {
    const sheet = await makeSheet(context);
    const range = sheet.getRange("A1:C4").load("values, formulas, numberFormat");
    const table = sheet.tables.getItem("tegevused_3.5.2.6").load("name, style, showFilterButton, showBandedRows");
    const body = table.getDataBodyRange().load("address");
    const columns = table.columns.load("items/name, count");
    const rows = table.rows.load("count");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const validation = sheet.getRange("C3").dataValidation.load("rule, type, errorAlert, prompt, ignoreBlanks");
    const layout = sheet.pageLayout.load("orientation, zoom, paperSize, leftMargin");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("rightFooter, leftFooter");
    const column = sheet.getRange("C1").load("columnHidden, format/protection/locked, format/columnWidth");
    const first = sheet.getRange("A2").load("format/columnWidth, format/protection/locked");
    const link = sheet.getRange("A6").load("hyperlink, values");
    const name = context.workbook.names.getItem("Jõhvi_summa").load("formula, value");
    const named = name.getRange().load("address");
    sheet.load("showGridlines");
    await context.sync();
    expect(range.values).toEqual([
      ["Nr", "Algus", "Summa"],
      ["1", 45_658, 100],
      ["1.10", 45_689, 60],
      ["=2", 45_717, 160],
    ]);
    expect(range.formulas[3]).toEqual(["=2", 45_717, "=SUM(C2:C3)"]);
    expect(range.numberFormat[2]).toEqual(["@", "dd.mm.yyyy", "#,##0.00"]);
    expect(table.toJSON()).toMatchObject({ style: "TableStyleLight1", showFilterButton: false, showBandedRows: true });
    expect([body.address, rows.count, columns.count]).toEqual(["'3.5.2.6 Jõhvi'!A2:C4", 3, 3]);
    expect(columns.items.map((column) => column.name)).toEqual(["Nr", "Algus", "Summa"]);
    expect(frozen.address).toBe("'3.5.2.6 Jõhvi'!1:1");
    expect(validation.type).toBe("Decimal");
    expect(validation.rule).toEqual({ decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" } });
    expect(validation.errorAlert).toEqual({
      title: "Summa",
      message: "Mitte alla nulli.",
      showAlert: true,
      style: "Stop",
    });
    expect(layout.toJSON()).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    expect([titles.address, footer.rightFooter, footer.leftFooter]).toEqual(["'3.5.2.6 Jõhvi'!1:1", "&P / &N", ""]);
    expect([column.columnHidden, column.format.protection.locked]).toEqual([true, true]);
    expect([first.format.columnWidth, first.format.protection.locked]).toEqual([72, false]);
    expect(link.hyperlink).toEqual({ documentReference: "Kava!A1", textToDisplay: "Kavva" });
    expect([link.values, name.formula, named.address]).toEqual([
      [["Kavva"]],
      "='3.5.2.6 Jõhvi'!$C$2",
      "'3.5.2.6 Jõhvi'!C2",
    ]);
    expect(sheet.showGridlines).toBe(false);
  });
});

test("of a protected sheet only unlocked cells take values", async () => {
  await opened();
  const write = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("3.5.2.6 Jõhvi");
      sheet.getRange(address).values = [["x"]];
      await context.sync();
    });
  await Excel.run(makeSheet);
  await expect(write("A2")).resolves.toBeUndefined();
  await expect(write("C2")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(write("A9")).rejects.toMatchObject({ code: "AccessDenied" });
});

test("the workbook is as it was when the sheet and its name are taken out again", async () => {
  await opened();
  const before = snapshotOf(excel.host);
  await Excel.run(async (context) => {
    const sheet = await makeSheet(context);
    expect(snapshotOf(excel.host)).not.toEqual(before);
    sheet.delete();
    context.workbook.names.getItem("Jõhvi_summa").delete();
    await context.sync();
  });
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("rows are fitted to their wrapped text, and to no other", async () => {
  await opened();
  const heights = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kava");
    const long = "Sihtrühma nõustamine ja abistamine igapäevastes asjades";
    sheet.getRange("A1:B3").values = [
      [long, "x"],
      ["lühike", long],
      ["", ""],
    ];
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.getRange("A1:A3").format.wrapText = true;
    sheet.getRange("1:3").format.autofitRows();
    const rows = ["1:1", "2:2", "3:3"].map((address) => sheet.getRange(address).format);
    for (const row of rows) row.load("rowHeight");
    await context.sync();
    return rows.map(({ rowHeight }) => rowHeight);
  });
  expect(heights[0]).toBe(75);
  expect(heights[1]).toBe(heights[2]);
  expect(heights[1]).toBeLessThan(20);
});
