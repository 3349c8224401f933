import { readXlsx } from "hucre/xlsx";
import { openGrids } from "../../src/files/open";
import { writeWorkbook } from "../../src/files/write-workbook";
import type { GridCell } from "../../src/reading/grid";
import type { SheetLayout, WorkbookLayout } from "../../src/sheets/sheet-layout";
import { describeLibreOffice, LIBREOFFICE_TIME, throughLibreOffice } from "../support/libreoffice";
import { packageFlaws } from "../support/package-flaws";
import { unzip } from "../support/zip";
import { CONTENT, contentOf, type Content } from "./write/content";
import { header, WORKBOOK } from "./write/layouts";

const sheet = (rows: SheetLayout["rows"], more: Partial<SheetLayout> = {}): WorkbookLayout => ({
  sheets: [{ name: "Leht", columnWidths: [20, 10], rows, frozenRows: 0, ...more }],
  names: [],
});

async function firstRows(layout: WorkbookLayout): Promise<(GridCell | undefined)[][]> {
  const [grid] = await openGrids({ name: "kava.xlsx", bytes: await writeWorkbook(layout) });
  return grid!.rows.map(({ cells }) => [...cells]);
}

async function partOf(layout: WorkbookLayout, name: string): Promise<string> {
  return unzip(await writeWorkbook(layout))[name]!.toString();
}

const rowTag = (xml: string, row: number): string => new RegExp(`<row r="${row}"[^>]*>`).exec(xml)?.[0] ?? "";

test("a workbook is a sound package", async () => {
  expect(packageFlaws(await writeWorkbook(WORKBOOK))).toEqual([]);
});

test("the same layout gives the same bytes, whenever it is written", async () => {
  const first = await writeWorkbook(WORKBOOK);
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
  try {
    expect(Buffer.from(await writeWorkbook(WORKBOOK)).equals(Buffer.from(first))).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

test.each(["=1+1", "+372 5123", "-1", "@SUM(A1)", "#N/A", "#REF!", "1.10", "TRUE", "_x000A_", " ääred ", "a\nb", "'x"])(
  "the text %j stays that text",
  async (text) => {
    const layout = sheet([[{ value: text, style: "text" }]]);
    expect((await firstRows(layout))[0]?.[0]).toMatchObject({ value: text, isDate: false });
    expect(await partOf(layout, "xl/worksheets/sheet1.xml")).toMatch(/<c r="A1" t="(?:s|inlineStr)"/);
  },
);

test("what XML can't hold is left out of a text, and line breaks are of one kind", async () => {
  const [[cell] = []] = await firstRows(sheet([[{ value: "a\u0001b\ud800c\r\nd", style: "text" }]]));
  expect(cell?.value).toBe("abc\nd");
});

test("a text longer than a cell takes is cut", async () => {
  const [[cell] = []] = await firstRows(sheet([[{ value: "x".repeat(40_000), style: "text" }]]));
  expect(cell?.value).toHaveLength(32_767);
});

test("a formula has its result beside it, and every formula is calculated on opening", async () => {
  const xml = await partOf(WORKBOOK, "xl/worksheets/sheet1.xml");
  expect(xml).toContain("<f>SUM(D6:D7)</f><v>1234.5</v>");
  expect(await partOf(WORKBOOK, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a row is as high as its wrapped text, by itself and not by the user's will", async () => {
  const long = "sõna ".repeat(12).trim();
  const xml = await partOf(
    sheet([
      [{ value: "lühike", style: "text" }],
      [{ value: long, style: "text" }],
      [{ value: long, style: "small" }],
      [{ value: "a\nb\nc", style: "text" }],
      [{ value: null }, { value: long, style: "text" }],
    ]),
    "xl/worksheets/sheet1.xml",
  );
  const height = (row: number): number => Number(/ ht="([\d.]+)"/.exec(rowTag(xml, row))?.[1] ?? 15);
  expect([1, 2, 3, 4].map(height)).toEqual([15, 45, 15, 45]);
  expect(height(5)).toBeGreaterThan(height(2));
  expect(xml).not.toContain("customHeight");
});

test("a row has room for as many lines as its letters take in Calibri", async () => {
  const titles = ["Aasta sihttase lõplikust (%)", "MÄÄRATUD OSALEJAD KOKKU"];
  const xml = await partOf(
    sheet(
      titles.map((value) => [{ value, style: "header" }]),
      { columnWidths: [15] },
    ),
    "xl/worksheets/sheet1.xml",
  );
  // Capitals are wider than the digits by which a column's width counts, small letters narrower.
  expect(rowTag(xml, 1)).toContain(' ht="30"');
  expect(rowTag(xml, 2)).toContain(' ht="45"');
});

test("a hidden column makes no row higher", async () => {
  const rows = [[{ value: "a" }, { value: "sõna ".repeat(50) }]];
  const xml = await partOf(sheet(rows, { hiddenColumns: [1] }), "xl/worksheets/sheet1.xml");
  expect(rowTag(xml, 1)).not.toContain(" ht=");
});

test("a list that a file can't hold is left out, the other validations stay", async () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const rest = { area, title: "t", message: "m", alert: "stop" } as const;
  const layout = sheet([[{ value: "a" }]], {
    validations: [
      { ...rest, allowed: { kind: "list", values: ["Jõhvi, Toila"] } },
      { ...rest, allowed: { kind: "list", values: ["x".repeat(200), "y".repeat(60)] } },
      { ...rest, allowed: { kind: "amount" } },
    ],
  });
  const bytes = await writeWorkbook(layout);
  expect((await readXlsx(bytes)).sheets[0]!.dataValidations?.map(({ type }) => type)).toEqual(["decimal"]);
  expect(packageFlaws(bytes)).toEqual([]);
});

test("titles and messages longer than Excel takes are cut", async () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const validation = { area, title: "t".repeat(50), message: "m".repeat(300), alert: "stop" } as const;
  const bytes = await writeWorkbook(
    sheet([[{ value: "a" }]], { validations: [{ ...validation, allowed: { kind: "amount" } }] }),
  );
  const [written] = (await readXlsx(bytes)).sheets[0]!.dataValidations!;
  expect([written!.errorTitle?.length, written!.errorMessage?.length]).toEqual([32, 255]);
});

test("a table's columns are called as its header cells, line breaks and all", async () => {
  const layout = sheet([header("Algus\nkuupäev", 'A "B" & C'), [{ value: "1" }, { value: "2" }]], {
    tables: [{ name: "Tabel", area: { top: 0, left: 0, bottom: 1, right: 1 } }],
  });
  const xml = await partOf(layout, "xl/tables/table1.xml");
  expect(xml).toContain('name="Algus_x000a_kuupäev"');
  expect(xml).toContain('name="A &quot;B&quot; &amp; C"');
});

test("a sheet with unlocked cells is protected without a password; the cells are there to be filled in", async () => {
  const xml = await partOf(WORKBOOK, "xl/worksheets/sheet2.xml");
  expect(/<sheetProtection [^>]*>/.exec(xml)?.[0]).toBe(
    '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
  );
  const styles = await partOf(WORKBOOK, "xl/styles.xml");
  const formats = /<cellXfs[^]*<\/cellXfs>/.exec(styles)![0].match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)!;
  const isUnlocked = (cell: string): boolean =>
    formats[Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(xml)?.[1] ?? 0)]!.includes('locked="0"');
  expect(["A2", "B2", "B3", "B4"].map(isUnlocked)).toEqual([false, true, true, true]);
});

test("what the sheets hold can be read again", async () => {
  expect(contentOf(await readXlsx(await writeWorkbook(WORKBOOK)))).toEqual(CONTENT);
});

describeLibreOffice("LibreOffice", () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    [saved] = throughLibreOffice([await writeWorkbook(WORKBOOK)]) as [Uint8Array];
  }, LIBREOFFICE_TIME);

  test("keeps all that the layout says, and calculates", async () => {
    const [first, second] = CONTENT.sheets as [Content, Content];
    const { names, sheets } = contentOf(await readXlsx(saved));
    expect(names).toEqual(["Pooled Kava!$A$2:$A$3"]);
    // Saving without a window, it keeps no panes.
    expect(sheets[0]).toEqual({ ...first, frozen: 0, rows: first.rows.replace("1000.25", "1000.25,2000.5") });
    expect(sheets[1]).toEqual({ ...second, frozen: 0, page: "a4 portrait 1 1", foot: "" });
  });

  test("gives a workbook that the check reads as ours", async () => {
    const texts = async (bytes: Uint8Array): Promise<unknown> =>
      (await openGrids({ name: "kava.xlsx", bytes })).map(({ name, rows }) => [
        name,
        rows.map(({ index, cells }) => [index, cells.map((cell, column) => (column === 4 ? "" : cell?.text))]),
      ]);
    expect(await texts(saved)).toEqual(await texts(await writeWorkbook(WORKBOOK)));
  });
});
