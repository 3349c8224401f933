import { beginWriting, type SheetWriting } from "../../src/excel/write-sheets";
import type { SheetLayout } from "../../src/sheets/sheet-layout";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { summarySheet } from "./layouts";

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

const BEFORE = summarySheet("Koond", [
  ["Esimene", [10, 200], "A1"],
  ["Teine", [60], "A2"],
]);
// The first subtotal's row becomes a cost's, and the last cost's a subtotal's.
const AFTER = summarySheet("Koond", [
  ["Esimene", [10, 200, 70], "A1"],
  ["Kolmas", []],
]);
const ALL_ROWS = [0, 1, 2, 3, 4, 5, 6, 7];

const writing = (...sheets: SheetWriting[]) => ({ sheets, names: [] });

async function open(layout: SheetLayout = BEFORE): Promise<string> {
  excel = await openExcel(contentOf({ Oma: [["a"]] }));
  const { sheetIds } = await beginWriting().write(writing({ layout, onto: null }), {});
  excel.host.log.reset();
  return sheetIds[0]!;
}

async function onSheet<T>(task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => task(context.workbook.worksheets.getItem("Koond"), context));
}

/** What the add-in gives cells, row by row. */
async function looksOf(address: string): Promise<unknown[]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("rowCount, columnCount");
    await context.sync();
    const cells = Array.from({ length: range.rowCount * range.columnCount }, (_, index) => {
      const cell = range.getCell(Math.floor(index / range.columnCount), index % range.columnCount);
      cell.load("numberFormat, hyperlink");
      cell.format.load("wrapText, horizontalAlignment, verticalAlignment");
      cell.format.font.load("bold, italic, size, color, underline");
      cell.format.fill.load("color");
      const lines = (["EdgeTop", "EdgeBottom"] as const).map((edge) => cell.format.borders.getItem(edge));
      for (const line of lines) line.load("style, color");
      return { cell, lines };
    });
    await context.sync();
    return cells.map(({ cell, lines }) => {
      const { format, numberFormat, hyperlink } = cell;
      const { bold, italic, size, color, underline } = format.font;
      return {
        link: (hyperlink as Excel.RangeHyperlink | null)?.documentReference ?? null,
        numberFormat: numberFormat[0]![0] as unknown,
        font: [bold, italic, size, color, underline],
        fill: format.fill.color,
        other: [format.wrapText, format.horizontalAlignment, format.verticalAlignment],
        lines: lines.map(({ style, color: colour }) => (style === "None" ? null : `${style} ${colour}`)),
      };
    });
  });
}

test("sums have thin grey lines, each row its own", async () => {
  await open(
    summarySheet("Koond", [
      ["Esimene", []],
      ["Teine", []],
    ]),
  );
  const lines = (await looksOf("B2:B5")).map((look) => (look as { lines: unknown }).lines);
  const grey = "Continuous #BFBFBF";
  expect(lines).toEqual([
    [null, null],
    [grey, null],
    [grey, null],
    [grey, grey],
  ]);
  expect(excel!.host.missing).toEqual([]);
});

test("rows that stay look as if the sheet were written anew", async () => {
  const sheetId = await open();
  expect((await looksOf("A4"))[0]).toMatchObject({ link: "'Oma'!A1" });
  excel!.host.log.reset();
  await beginWriting().write(writing({ layout: AFTER, onto: { sheetId, oldRows: ALL_ROWS, restyles: true } }), {});
  expect(excel!.host.log.syncs).toBe(3);
  expect(excel!.host.missing).toEqual([]);
  expect(excel!.host.keptReferences).toBe(0);
  const onto = await looksOf("A1:D8");
  await onSheet(async (sheet, context) => {
    sheet.delete();
    await context.sync();
  });
  await beginWriting().write(writing({ layout: AFTER, onto: null }), {});
  expect(onto).toEqual(await looksOf("A1:D8"));
});

test("without a word rows that stay keep their looks", async () => {
  const sheetId = await open();
  const before = await looksOf("A1:D8");
  await beginWriting().write(writing({ layout: AFTER, onto: { sheetId, oldRows: ALL_ROWS } }), {});
  expect(await looksOf("A1:D8")).toEqual(before);
});

test("what the user has beside and among our cells stays, links out of the workbook too", async () => {
  const sheetId = await open();
  await onSheet(async (sheet, context) => {
    sheet.getRange("D4:E4").format.fill.color = "#00FF00";
    sheet.getRange("D5").format.font.bold = true;
    sheet.getRange("D3").values = [["märkus"]];
    sheet.getRange("B4").hyperlink = { address: "https://example.org/" };
    sheet.getRange("A:A").format.columnWidth = 300;
    sheet.getRange("C:C").columnHidden = false;
    sheet.getRange("B:B").columnHidden = true;
    await context.sync();
  });
  const before = await looksOf("D3:E5");
  await beginWriting().write(writing({ layout: AFTER, onto: { sheetId, oldRows: ALL_ROWS, restyles: true } }), {});
  expect(await looksOf("D3:E5")).toEqual(before);
  await onSheet(async (sheet, context) => {
    const link = sheet.getRange("B4");
    link.load("hyperlink, values");
    const columns = ["A", "B", "C", "D", "E"].map((letter) => sheet.getRange(`${letter}:${letter}`));
    for (const column of columns) column.load("columnHidden, format/columnWidth");
    await context.sync();
    expect(link.hyperlink.address).toBe("https://example.org/");
    expect(link.values).toEqual([[200]]);
    expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([false, false, true, false, false]);
    expect(columns[0]!.format.columnWidth).toBe(300);
  });
});

test("texts that become numbers are numbers, and links follow their rows", async () => {
  const as = (style: "number" | "amount", value: string | number, cell: string): SheetLayout => ({
    name: "Koond",
    columnWidths: [20, 20],
    rows: [
      [
        { value, style, link: { sheet: "Oma", cell } },
        { value: { formula: "=A1" }, style },
      ],
      [{ value: "jääb", style: "text", link: { sheet: "Oma", cell: "B1" } }],
    ],
    frozenRows: 0,
  });
  const sheetId = await open(as("number", "007", "A1"));
  const onto = { sheetId, oldRows: [0, 1], restyles: true };
  await beginWriting().write(writing({ layout: as("amount", 7, "A9"), onto }), {});
  await onSheet(async (sheet, context) => {
    const cells = ["A1", "B1", "A2"].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.load("values, formulas, hyperlink");
    await context.sync();
    expect(cells.map(({ formulas }) => formulas[0]![0] as unknown)).toEqual([7, "=A1", "jääb"]);
    expect(cells[1]!.values).toEqual([[7]]);
    expect(cells[0]!.hyperlink.documentReference).toBe("'Oma'!A9");
    expect(cells[2]!.hyperlink.documentReference).toBe("'Oma'!B1");
  });
});

test("rows that go are named by the old sheet, and what the user has stays with its row", async () => {
  const sheetId = await open();
  await onSheet(async (sheet, context) => {
    sheet.getRange("F1:F9").values = Array.from({ length: 9 }, (_, row) => [row]);
    sheet.getRange("2:2").insert("Down");
    await context.sync();
  });
  // Old rows with the one that the user has put in: 0 title, 2 header, 3 and 4 costs, 5 subtotal, 6 and 7, 8 total.
  const layout = summarySheet("Koond", [
    ["Enne", [1, 2], "B1"],
    ["Esimene", [200], "B1"],
  ]);
  const oldRows = [0, 2, null, null, null, 4, 5, 8];
  const onto = { sheetId, oldRows, goneRows: [3, 6, 7], restyles: true };
  await beginWriting().write(writing({ layout, onto }), {});
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:F10");
    range.load("formulas");
    const titles = sheet.pageLayout.getPrintTitleRows();
    titles.load("address");
    const link = sheet.getRange("A6:A7");
    const links = link.getCellProperties({ hyperlink: true });
    await context.sync();
    expect(range.formulas).toEqual([
      ["Koond", "", "", "", "", 0],
      ["", "", "", "", "", ""],
      ["Jaotis", "Kulu", "Osakaal", "Märkused", "", 1],
      ["Enne", 1, "=B4/2", "", "", ""],
      ["Enne", 2, "=B5/2", "", "", ""],
      ["Enne kokku", "=SUM(B4:B5)", "", "", "", ""],
      ["Esimene", 200, "=B7/2", "", "", 3],
      // The grid writes an area of one cell as the cell.
      ["Esimene kokku", "=SUM(B7)", "", "", "", 4],
      ["Kokku", "=B6+B8", "", "", "", 7],
      ["", "", "", "", "", 8],
    ]);
    expect(titles.address).toMatch(/!\$?3:\$?3$/);
    expect(links.value.map(([cell]) => cell?.hyperlink?.documentReference)).toEqual([undefined, "'Oma'!B1"]);
  });
});
