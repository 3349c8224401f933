import { documentFile } from "../../src/excel/document-file";
import { NoDocumentFile, troubleOf } from "../../src/excel/trouble";
import { openGrids } from "../../src/files/open";
import { saveWorkbook } from "../../src/preview/files/save-workbook";
import { failureOf } from "../../src/taskpane/failure";
import { unzip } from "../support/zip";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { opened } from "../preview/files/support";

/** What Excel gives at a time. */
const SLICE = 4_194_304;

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

/** Opens Excel with a file of so many bytes that mean nothing. */
async function openWith(save: (() => Promise<Uint8Array>) | null): Promise<void> {
  const { content } = await opened({ sheets: [{ name: "Leht", rows: [[1]] }] });
  excel = await openExcel(content, { save });
}
const bytesOf = (length: number): Uint8Array => new Uint8Array(Buffer.alloc(length, "Üks, kaks, kolm!"));
const refusal = (options = {}): Promise<unknown> => documentFile(options).catch((error: unknown) => error);

test("the file has what was typed and what formulas give, though nobody has saved", async () => {
  const loaded = await opened({ sheets: [{ name: "Leht", rows: [[1], [2]] }] });
  excel = await openExcel(loaded.content, { save: (content) => saveWorkbook(loaded, content) });
  await excel.host.editAsUser("sheet-1", "A1:B1", [[40, "=SUM(A1:A2)"]]);
  const bytes = await documentFile();
  const [grid] = await openGrids({ name: "raamat.xlsx", bytes });
  expect(grid!.rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([[40, 42], [2]]);
  expect(unzip(bytes)["xl/worksheets/sheet1.xml"]!.toString()).toContain("<f>SUM(A1:A2)</f>");
});

test("what the add-in wrote is in it", async () => {
  const loaded = await opened({ sheets: [{ name: "Leht", rows: [[1]] }] });
  excel = await openExcel(loaded.content, { save: (content) => saveWorkbook(loaded, content) });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Leht").getRange("A1:B1").formulas = [[7, "=A1*2"]];
    await context.sync();
  });
  const [grid] = await openGrids({ name: "raamat.xlsx", bytes: await documentFile() });
  expect(grid!.rows[0]!.cells.map((cell) => cell?.value)).toEqual([7, 14]);
});

test.each([1, SLICE, SLICE + 1])("all %d bytes come, in their order", async (length) => {
  const bytes = bytesOf(length);
  await openWith(() => Promise.resolve(bytes));
  const steps: number[] = [];
  const file = await documentFile({ onProgress: (done) => steps.push(done) });
  expect(Buffer.from(file).equals(Buffer.from(bytes))).toBe(true);
  expect(steps).toHaveLength(Math.ceil(length / SLICE));
  expect(steps.at(-1)).toBe(length);
  expect(excel.host.copies.size).toBe(0);
});

test("a file is asked for again and again: each is closed", async () => {
  await openWith(() => Promise.resolve(bytesOf(10)));
  for (let times = 0; times < 5; times++) await expect(documentFile()).resolves.toHaveLength(10);
});

test("an Excel that gives no file has a word for the user", async () => {
  await openWith(null);
  const error = await refusal();
  expect(error).toBeInstanceOf(NoDocumentFile);
  expect(troubleOf(error)).toBe("no-file");
  expect(failureOf(error)).toEqual({ kind: "no-file", reason: "Excel gave no file (5001)" });
});

test("with two files open, Excel is busy", async () => {
  await openWith(() => Promise.resolve(bytesOf(10)));
  const open = (): Promise<Office.File> =>
    new Promise((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, ({ value }) => resolve(value)),
    );
  const [first] = [await open(), await open()];
  expect(troubleOf(await refusal())).toBe("busy");
  await new Promise<void>((resolve) => first.closeAsync(() => resolve()));
  await expect(documentFile()).resolves.toHaveLength(10);
});

test("cancelled between two slices, the file is closed all the same", async () => {
  await openWith(() => Promise.resolve(bytesOf(2 * SLICE)));
  const controller = new AbortController();
  const error = await refusal({ signal: controller.signal, onProgress: () => controller.abort() });
  expect(error).toBe(controller.signal.reason);
  expect(excel.host.copies.size).toBe(0);
});

test("a file that can't be made is Excel's failure, and none stays open", async () => {
  await openWith(() => Promise.reject(new Error("ei saa")));
  expect(troubleOf(await refusal())).toBe("no-file");
  expect(excel.host.copies.size).toBe(0);
  // What broke in the host itself comes out at the end.
  expect(() => excel.close()).toThrow("ei saa");
  await openWith(null);
});

test("Excel gives its file in no other form", async () => {
  await openWith(() => Promise.resolve(bytesOf(10)));
  const { status, error } = await new Promise<Office.AsyncResult<Office.File>>((resolve) =>
    Office.context.document.getFileAsync(Office.FileType.Pdf, resolve),
  );
  expect([status, error.code]).toEqual(["failed", 1009]);
});
