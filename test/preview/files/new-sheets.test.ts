import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { definedNames } from "../../../src/files/annotate/defined-names";
import { loadWorkbook, type LoadedWorkbook } from "../../../src/preview/files/load-workbook";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { packageFlaws } from "../../support/package-flaws";
import { snapshotOf } from "../../support/snapshot";
import { opened } from "./support";

let excel: OpenExcel;
afterEach(() => {
  expect(excel.host.missing).toEqual([]);
  excel.close();
});
afterAll(quitExcel);

/** A workbook in which an add-in has made a sheet. */
async function made(): Promise<LoadedWorkbook> {
  const loaded = await opened({ sheets: [{ name: "Kava", rows: [["a", 1]] }] });
  excel = await openExcel(loaded.content);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("3.5.2.6 Jõhvi");
    sheet.getRange("A2:C5").values = [
      ["Nr", "Algus", "Summa"],
      ["'1.10", 45_658, 100.5],
      ["'=2", 45_717, "=SUM(C3:C3)"],
      ["''3", "'- puudub", 0],
    ];
    sheet.getRange("B3:B5").numberFormat = "dd.mm.yyyy" as never;
    sheet.tables
      .add("A2:C5", true)
      .set({ name: "Tegevused_3.5.2.6", style: "TableStyleLight9", showBandedRows: false });
    sheet.getRange("E2:E3").values = [["Nimi"], ["x"]];
    sheet.tables.add("E2:E3", true).set({ name: "Nimed", showFilterButton: false });
    sheet.getRange("A:A").format.columnWidth = 72;
    sheet.getRange("D:D").columnHidden = true;
    sheet.getRange("4:5").group("ByRows");
    sheet.getRange("5:5").group("ByRows");
    sheet.getRange("3:3").format.rowHeight = 30;
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    sheet.tabColor = "#C00000";
    const dates = sheet.getRange("B3:B5").dataValidation;
    dates.rule = { date: { formula1: "2025-01-01", formula2: "2025-12-31", operator: "Between" } };
    dates.errorAlert = { title: "Kuupäev", message: "Aasta 2025.", showAlert: true, style: "Warning" };
    dates.prompt = { title: "Kuupäev", message: "pp.kk.aaaa", showPrompt: true };
    sheet.getRange("E3").dataValidation.rule = { list: { inCellDropDown: true, source: "Jõhvi,Kohtla-Järve" } };
    sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "=Osapooled" } };
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    pageLayout.setPrintTitleRows("$2:$2");
    pageLayout.headersFooters.defaultForAllPages.set({ leftFooter: "Kava && eelarve", rightFooter: "&P / &N" });
    sheet.getRange("A3:B5").format.protection.locked = false;
    sheet.getRange("A7").hyperlink = { documentReference: "Kava!A1", textToDisplay: "Kavva" };
    context.workbook.names.add("Osapooled", sheet.getRange("E3"));
    sheet.protection.protect({ allowFormatCells: true });
    context.workbook.protection.protect();
    await context.sync();
  });
  return loaded;
}

test("a sheet that an add-in made is in the file, and opens as it was", async () => {
  const loaded = await made();
  const saved = await saveWorkbook(loaded, excel.host.content());
  expect(packageFlaws(saved)).toEqual([]);
  const sheetText = strFromU8(unzipSync(saved)["xl/worksheets/sheet2.xml"]!);
  // Excel shows the outline's buttons only where the sheet says how deep it goes.
  expect(sheetText).toMatch(/<sheetFormatPr[^>]* outlineLevelRow="2"/);
  expect(sheetText).toMatch(/<col min="4" max="4" width="[\d.]+"[^>]* hidden/);
  expect(strFromU8(unzipSync(saved)["xl/styles.xml"]!)).not.toMatch(/<font>(?:(?!<name).)*<\/font>/s);
  const again = await loadWorkbook({ name: "raamat.xlsx", bytes: saved });
  expect(again.shortfall).toBeNull();
  excel.close();
  excel = await openExcel(again.content);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("3.5.2.6 Jõhvi");
    const cells = sheet.getRange("A2:C5").load("formulas");
    const tables = sheet.tables.load("items/name, items/style, items/showBandedRows, items/showFilterButton");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const rule = sheet.getRange("B3:B5").dataValidation.load("rule, errorAlert, prompt");
    const list = sheet.getRange("E3").dataValidation.load("rule");
    const named = sheet.getRange("A3").dataValidation.load("rule");
    const layout = sheet.pageLayout.load("orientation, paperSize, zoom");
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter, centerFooter, rightFooter");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const first = sheet.getRange("A3").load("format/columnWidth, format/protection/locked, format/rowHeight");
    const other = sheet.getRange("D3").load("columnHidden, format/protection/locked");
    const link = sheet.getRange("A7").load("hyperlink");
    const name = context.workbook.names.getItem("Osapooled").load("formula");
    sheet.load("showGridlines, tabColor, protection/protected, protection/options");
    context.workbook.protection.load("protected");
    await context.sync();
    const areas = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    expect(cells.formulas).toEqual([
      ["Nr", "Algus", "Summa"],
      ["1.10", 45_658, 100.5],
      ["=2", 45_717, "=SUM(C3:C3)"],
      ["'3", "- puudub", 0],
    ]);
    expect(
      tables.items.map((table) => [table.name, table.style, table.showBandedRows, table.showFilterButton]),
    ).toEqual([
      ["Tegevused_3.5.2.6", "TableStyleLight9", false, true],
      ["Nimed", "TableStyleMedium2", true, false],
    ]);
    expect(areas.map(({ address }) => address.split("!")[1])).toEqual(["A2:C5", "E2:E3"]);
    expect(frozen.address).toBe("'3.5.2.6 Jõhvi'!1:2");
    expect(rule.rule.date).toEqual({ formula1: "=45658", formula2: "=46022", operator: "Between" });
    expect([rule.errorAlert.style, rule.errorAlert.message]).toEqual(["Warning", "Aasta 2025."]);
    expect([rule.prompt.title, rule.prompt.message]).toEqual(["Kuupäev", "pp.kk.aaaa"]);
    expect([list.rule.list!.source, named.rule.list!.source]).toEqual(["Jõhvi,Kohtla-Järve", "=Osapooled"]);
    expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1 },
    ]);
    expect(footer.toJSON()).toMatchObject({ leftFooter: "Kava && eelarve", centerFooter: "", rightFooter: "&P / &N" });
    expect(titles.address).toBe("'3.5.2.6 Jõhvi'!2:2");
    expect([first.format.columnWidth, first.format.rowHeight, first.format.protection.locked]).toEqual([72, 30, false]);
    expect([other.columnHidden, other.format.protection.locked]).toEqual([true, true]);
    expect([link.hyperlink.documentReference, name.formula]).toEqual(["Kava!A1", "='3.5.2.6 Jõhvi'!$E$3"]);
    expect([sheet.showGridlines, sheet.tabColor.toLowerCase()]).toEqual([false, "#c00000"]);
    expect([sheet.protection.protected, sheet.protection.options!.allowFormatCells]).toEqual([true, true]);
    expect(context.workbook.protection.protected).toBe(true);
  });
  const rows = excel.host.content().data.sheets["sheet-2"]!.rowData!;
  const levels = [2, 3, 4].map((row) => (rows[row]?.custom as { outline?: number } | undefined)?.outline);
  expect(levels).toEqual([undefined, 1, 2]);
  const before = snapshotOf(excel.host);
  const twice = await loadWorkbook({ name: "raamat.xlsx", bytes: await saveWorkbook(again, excel.host.content()) });
  excel.host.open(twice.content);
  expect(snapshotOf(excel.host)).toEqual(before);
});

test("what is printed, and what every page repeats, names its sheet in quotes before each area", async () => {
  const names = ["3.5.1.1 ELVL", "O'Neill & co", "Jõhvi, Toila", "Kava"];
  const sheets = names.map((name) => ({ name, rows: [["a", 1]] }));
  const quoted = ["'3.5.1.1 ELVL'", "'O''Neill & co'", "'Jõhvi, Toila'", "'Kava'"];
  const areas = ["$A$1:$B$3,{}!$D$1:$E$3", "$A$1:$B$3", "$A$1:$B$3", "OFFSET({}!$A$1,0,0,5,5)"];
  const named = names.flatMap((scope, index) => {
    const range = (text: string): string => `${quoted[index]}!${text}`.replaceAll("{}", quoted[index]!);
    const area = areas[index]!.startsWith("OFFSET") ? areas[index]!.replaceAll("{}", quoted[index]!) : null;
    return [
      { name: "_xlnm.Print_Area", range: area ?? range(areas[index]!), scope },
      { name: "_xlnm.Print_Titles", range: range("$A:$B,{}!$5:$5"), scope },
      { name: `Oma_${index}`, range: range("$A$1") },
    ];
  });
  const loaded = await opened({ sheets, namedRanges: named });
  excel = await openExcel(loaded.content);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("O'Neill & co").pageLayout.setPrintTitleRows("$2:$3");
    await context.sync();
  });
  const saved = await saveWorkbook(loaded, excel.host.content());
  expect(packageFlaws(saved)).toEqual([]);
  const written = definedNames(strFromU8(unzipSync(saved)["xl/workbook.xml"]!));
  const textsOf = (name: string): string[] => written.filter((one) => one.name === name).map(({ text }) => text);
  expect(textsOf("_xlnm.Print_Area")).toEqual([
    "'3.5.1.1 ELVL'!$A$1:$B$3,'3.5.1.1 ELVL'!$D$1:$E$3",
    "'O''Neill & co'!$A$1:$B$3",
    "'Jõhvi, Toila'!$A$1:$B$3",
    // A formula, of which the library keeps pieces.
    "#REF!",
  ]);
  expect(textsOf("_xlnm.Print_Titles")).toEqual([
    "'3.5.1.1 ELVL'!$5:$5,'3.5.1.1 ELVL'!$A:$B",
    "'O''Neill & co'!$2:$3,'O''Neill & co'!$A:$B",
    expect.stringContaining("'Jõhvi, Toila'!$5:$5"),
    "'Kava'!$5:$5,'Kava'!$A:$B",
  ]);
  expect(textsOf("Oma_1")).toEqual(["'O''Neill & co'!$A$1"]);
});

test("what was taken out of an opened workbook is not in the file", async () => {
  const loaded = await made();
  const again = await loadWorkbook({ name: "r.xlsx", bytes: await saveWorkbook(loaded, excel.host.content()) });
  excel.host.open(again.content);
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    const sheet = context.workbook.worksheets.getItem("3.5.2.6 Jõhvi");
    sheet.protection.unprotect();
    sheet.tables.getItem("Nimed").convertToRange();
    sheet.tables.getItem("Tegevused_3.5.2.6").resize("A2:C4");
    sheet.getRange("A1:Z20").dataValidation.clear();
    sheet.getRange("4:5").ungroup("ByRows");
    sheet.getRange("A3:B5").format.protection.locked = true;
    sheet.freezePanes.unfreeze();
    await context.sync();
  });
  const last = await loadWorkbook({ name: "r.xlsx", bytes: await saveWorkbook(again, excel.host.content()) });
  const { data, sheets, isProtected } = last.content;
  const part = (name: string): unknown =>
    (JSON.parse(data.resources!.find((one) => one.name === name)!.data) as Record<string, unknown>)["sheet-2"];
  expect(part("SHEET_TABLE_PLUGIN")).toMatchObject({ tables: [{ name: "Tegevused_3.5.2.6", range: { endRow: 3 } }] });
  expect(part("SHEET_DATA_VALIDATION_PLUGIN")).toEqual([]);
  expect([isProtected, sheets["sheet-2"]!.protection]).toEqual([undefined, null]);
  const sheet = data.sheets["sheet-2"]!;
  expect(sheet.freeze).toMatchObject({ xSplit: 0, ySplit: 0 });
  expect([sheet.rowData![3]?.custom, sheet.rowData![4]?.custom]).toEqual([undefined, { outline: 1 }]);
  expect(JSON.stringify(sheet.cellData)).not.toContain("unlocked");
});

const withLibreOffice = existsSync("/usr/bin/soffice") ? test : test.skip;

withLibreOffice(
  "LibreOffice opens the file and calculates it",
  async () => {
    const loaded = await made();
    const folder = mkdtempSync(join(tmpdir(), "tegevuskava-"));
    try {
      writeFileSync(join(folder, "kava.xlsx"), await saveWorkbook(loaded, excel.host.content()));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1061,false,true,false,false,false,-1";
      const args = [profile, "--headless", "--convert-to", sheets, "--outdir", folder, join(folder, "kava.xlsx")];
      execFileSync("soffice", args, { stdio: "ignore", timeout: 60_000 });
      const csv = readFileSync(join(folder, "kava-3.5.2.6 Jõhvi.csv"), "utf8");
      // Dates come in the manner of LibreOffice's own language.
      expect(
        csv
          .replace(/\d\d\/\d\d\/2025/g, "(kuupäev)")
          .split("\n")
          .slice(1, 5),
      ).toEqual(["Nr,Algus,Summa,,Nimi", "1.10,(kuupäev),100.5,,x", "=2,(kuupäev),100.5,,", "'3,- puudub,0,,"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  90_000,
);
