import { join } from "node:path";
import { readWorkbook, rereadSheets } from "../../src/excel/read-workbook";
import { troubleOf } from "../../src/excel/trouble";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import { comparable, contentOfFile, gridsOfFile } from "./excel";

const SAMPLES = join(__dirname, "../../assets/samples");

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

test.each([
  "tegevuskava-2025-lahtrid",
  "tegevuskava-2025-kleebitud",
  "partnerid/Haapsalu",
  "partnerid/Jõhvi",
  "partnerid/Kohtla-Järve",
  "partnerid/Pärnu",
  "partnerid/Rakvere",
  "partnerid/Saaremaa",
  "partnerid/Tallinn",
  "partnerid/Tartu",
])("%s has the same cells as its file, in one piece and in several", async (name) => {
  const file = join(SAMPLES, `${name}.xlsx`);
  excel = await openExcel(await contentOfFile(file));
  const { grids } = await readWorkbook();
  expect(excel.host.log.syncs).toBe(2);
  expect(excel.host.log.requests).toBe(2);
  const inFile = comparable(await gridsOfFile(file));
  expect(comparable(grids)).toEqual(inFile);
  expect(withoutBlankMerges((await readWorkbook({ inPieces: true })).grids)).toEqual(withoutBlankMerges(inFile));
  expect(excel.host.missing).toEqual([]);
});

/** By pieces only the used range is asked for merged areas. */
function withoutBlankMerges(grids: Parameters<typeof comparable>[0]) {
  return comparable(grids).map((grid) => {
    const rows = new Set(grid.rows.map((row) => row.index));
    return { ...grid, merges: grid.merges.filter(({ top }) => rows.has(top)) };
  });
}

test("any number of sheets takes two syncs", async () => {
  const sheets = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`Leht ${index}`, [["Tegevus", index]]]));
  excel = await openExcel(contentOf(sheets));
  expect((await readWorkbook()).grids).toHaveLength(30);
  expect(excel.host.log.syncs).toBe(2);
});

test("numbers, dates, truth values, errors and blanks are told apart", async () => {
  const date = { v: 45_658, t: 2, s: { n: { pattern: "dd.mm.yyyy" } } };
  excel = await openExcel(contentOf({ Kava: [["10", 10.5, true, date, "#REF!", "  ", "a\r\nb"]] }));
  const { grids } = await readWorkbook();
  expect(grids[0]!.rows[0]!.cells.map((cell) => cell && [cell.value, cell.text, cell.isDate, cell.isError])).toEqual([
    ["10", "10", false, false],
    [10.5, "10.5", false, false],
    [true, "true", false, false],
    [45_658, "2025-01-01", true, false],
    ["#REF!", "#REF!", false, true],
    undefined,
    ["a\nb", "a\nb", false, false],
  ]);
});

test("dates of a workbook that counts from 1904", async () => {
  const date = { v: 45_658 - 1_462, t: 2, s: { n: { pattern: "dd.mm.yyyy" } } };
  excel = await openExcel(contentOf({ Kava: [[date]] }, { date1904: true }));
  const { grids } = await readWorkbook();
  expect(grids[0]).toMatchObject({ date1904: true, rows: [{ cells: [{ text: "2025-01-01" }] }] });
});

test("hidden and very hidden sheets are read and told", async () => {
  excel = await openExcel(
    contentOf({
      Ees: [["a"]],
      Peidus: { rows: [["b"]], hidden: true },
      Sügaval: { rows: [["c"]], hidden: true, veryHidden: true },
    }),
  );
  const { sheets, grids } = await readWorkbook();
  expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true, true]);
  expect(grids.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
});

test("an empty workbook", async () => {
  excel = await openExcel(contentOf({ Leht1: [] }));
  expect((await readWorkbook()).grids).toMatchObject([{ name: "Leht1", rows: [], merges: [] }]);
});

test("the sheet of findings in an annotated copy is none of the user's", async () => {
  excel = await openExcel(
    contentOf({ Kava: [["a"]], "O'Neilli leiud": [["b"]] }, { names: { Tegevuskava_Leiud: "'O''Neilli leiud'!$A$1" } }),
  );
  expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(["Kava"]);
});

test("an edited sheet is read again in one sync, and the others as they were", async () => {
  excel = await openExcel(contentOf({ Üks: [["a"]], Kaks: [["b"]] }));
  const before = await readWorkbook();
  await excel.host.editAsUser("sheet-1", "A1", [["muudetud"]]);
  await excel.host.editAsUser("sheet-2", "A1", [["seda ei küsita"]]);
  excel.host.log.reset();
  const after = await rereadSheets(before, ["sheet-1"]);
  expect(excel.host.log.requests).toBe(1);
  expect(after.grids.map(({ rows }) => rows[0]!.cells[0]!.text)).toEqual(["muudetud", "b"]);
});

test("where Excel gives no cells, that is no empty sheet but too much at once", async () => {
  excel = await openExcel(contentOf({ Suur: [["a", "b", "c"], ["d"]] }));
  excel.host.cellLimit = 5;
  const error = await readWorkbook().catch((reason: unknown) => reason);
  expect(troubleOf(error)).toBe("too-large");
  expect(String(error)).toContain("Suur");
});

test("what is over the limit in one piece is read in several, with progress", async () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [`${row} ${"pikk tekst ".repeat(20)}`, row]);
  excel = await openExcel(contentOf({ Suur: rows, Väike: [["a"]] }));
  excel.host.payloadLimit = 600_000;
  expect(troubleOf(await readWorkbook().catch((reason: unknown) => reason))).toBe("too-large");
  excel.host.payloadLimit = 2_500_000;
  const progress: number[] = [];
  const { grids } = await readWorkbook({ inPieces: true, onProgress: (done, total) => progress.push(done / total) });
  expect(grids[0]!.rows).toHaveLength(3_000);
  expect(grids[0]!.rows[2_999]!.cells[1]!.value).toBe(2_999);
  expect(grids[1]!.rows).toHaveLength(1);
  expect(progress.at(-1)).toBe(1);
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
});

test("texts of any length are read in pieces that are small enough", async () => {
  const long = "õ".repeat(30_000);
  const rows = Array.from({ length: 300 }, (_, row) => (row < 200 ? [row, row] : [long, `${row}`]));
  excel = await openExcel(contentOf({ Pikk: rows }));
  const inPieces = (finer: number) => readWorkbook({ inPieces: true, finer });
  expect(troubleOf(await inPieces(1).catch((reason: unknown) => reason))).toBe("too-large");
  const { grids } = await inPieces(100);
  expect(grids[0]!.rows.map(({ cells }) => cells.map((cell) => cell!.value))).toEqual(rows);
});

test("a read is cancelled between two requests", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const controller = new AbortController();
  const reading = readWorkbook({ signal: controller.signal });
  controller.abort(new Error("küll"));
  await expect(reading).rejects.toThrow("küll");
  await expect(readWorkbook({ signal: controller.signal })).rejects.toThrow("küll");
});

test("more merged areas than Excel tells at a time are read in pieces", async () => {
  const merges = Array.from({ length: 600 }, (_, index) => {
    const [row, column] = [index % 100, Math.floor(index / 100) * 3];
    return { startRow: row, endRow: row, startColumn: column, endColumn: column + 1 };
  });
  const rows = Array.from({ length: 100 }, (_, row) => Array.from({ length: 18 }, () => `${row}`));
  excel = await openExcel(contentOf({ Kleebitud: { rows, merges } }));
  await expect(readWorkbook()).rejects.toMatchObject({ code: expect.any(String) as string });
  expect((await readWorkbook({ inPieces: true })).grids[0]!.merges).toHaveLength(600);
});
