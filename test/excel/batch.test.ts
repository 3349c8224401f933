import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Batches from "../../src/excel/batch";
import { beginBatch, bytesOf, rowsThatFit } from "../../src/excel/batch";
import { readContent } from "../../src/excel/read-content";
import { readSummary } from "../../src/excel/read-summary";
import { readWorkbook } from "../../src/excel/read-workbook";
import { beginWriting } from "../../src/excel/write-sheets";
import { translator } from "../../src/locales";
import { loadWorkbook } from "../../src/preview/files/load-workbook";
import type { LayoutCell, SheetLayout } from "../../src/sheets/sheet-layout";
import type { WorkbookWriting } from "../../src/sheets/workbook-writing";
import { draftSummary } from "../../src/summary/draft-summary";
import { sha256Of } from "../../src/taskpane/import/sha256";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { isCleanUp } from "../../src/preview/host/request-log";
import { TIME } from "../support/summary";
import { contentOf } from "../support/workbook-content";
import { sheetWith } from "./layouts";

const mockCounted: number[] = [];
jest.mock("../../src/excel/batch", () => {
  const batches = jest.requireActual<typeof Batches>("../../src/excel/batch");
  return {
    ...batches,
    beginBatch: (...args: Parameters<typeof batches.beginBatch>) => {
      const batch = batches.beginBatch(...args);
      const room = (bytes: number): Promise<void> => (mockCounted.push(bytes), batch.room(bytes));
      return { ...batch, room };
    },
  };
});

let excel: OpenExcel | null = null;
afterEach(() => excel?.close());
afterAll(quitExcel);

/** What was counted for a writing, and what its requests took, quotes escaped once more; without the one that reads. */
async function measured(writing: WorkbookWriting): Promise<{ counted: number; taken: number; requests: number }> {
  const execute = jest.spyOn(excel!.host, "execute");
  mockCounted.length = 0;
  await beginWriting().write(writing, {});
  const requests = execute.mock.calls
    .map(([request]) => request)
    .filter((request) => !isCleanUp(request))
    .slice(1);
  execute.mockRestore();
  const taken = requests.reduce((sum, request) => sum + bytesOf(request), 0);
  return { counted: mockCounted.reduce((sum, bytes) => sum + bytes), taken, requests: requests.length };
}

const newSheet = (layout: SheetLayout): WorkbookWriting => ({ sheets: [{ layout, onto: null }], names: [] });

function expectClose({ counted, taken }: { counted: number; taken: number }, most: number): void {
  expect(counted).toBeGreaterThan(taken);
  expect(counted / taken).toBeLessThan(most);
}

/** A row of a summary of many activities: short texts, and formulas over a plan sheet. */
function summaryRow(row: number): LayoutCell[] {
  const over = (column: string): LayoutCell => {
    const cell = `'3.5.2.6 Jõhvi'!${column}${row + 7}`;
    return { value: { formula: `=IF(${cell}="","",${cell})` }, style: column === "G" ? "amount" : "date" };
  };
  return [
    { value: `3.5.2.6.${row}`, style: "number" },
    { value: `Tegevus ${row} "Jõhvi"`, style: "text" },
    over("E"),
    over("F"),
    over("G"),
    { value: row, style: "count" },
    ...Array.from({ length: 12 }, (): LayoutCell => ({ value: null, style: "monthCell" })),
  ];
}

test("the rows of five thousand activities go in one request, and are counted with little more than they take", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], "3.5.2.6 Jõhvi": [["b"]] }));
  const rows = Array.from({ length: 5_000 }, (_, row) => summaryRow(row));
  const result = await measured(newSheet({ ...sheetWith("Koond", []), rows }));
  expect(result.requests).toBe(1);
  expectClose(result, 1.05);
}, 120_000);

test("cells that nothing is written into take nothing", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]], "3.5.2.6 Jõhvi": [["b"]] }));
  const rows = Array.from({ length: 100 }, (_, row) => summaryRow(row));
  const wide = await measured(newSheet({ ...sheetWith("Koond", []), rows }));
  const narrow = await measured(newSheet({ ...sheetWith("Kitsas", []), rows: rows.map((row) => row.slice(0, 6)) }));
  // Only the look of the months is more.
  expect(wide.taken - narrow.taken).toBeLessThan(3_000);
});

test("two thousand links", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  const linked = (row: number): LayoutCell[] => [
    { value: `Tegevus ${row}`, link: { sheet: "3.5.2.6 Jõhvi", cell: "A1" } },
  ];
  const rows = Array.from({ length: 2_000 }, (_, row) => linked(row));
  expectClose(await measured(newSheet({ ...sheetWith("Leiud", []), rows })), 1.3);
}, 120_000);

test("sheets with all that a plan and its summary have, new ones and such that are there", async () => {
  const sample = join(__dirname, "../../assets/samples/tegevuskava-2025-lahtrid.xlsx");
  excel = await openExcel((await loadWorkbook({ name: "kava.xlsx", bytes: readFileSync(sample) })).content);
  const draft = async (): Promise<WorkbookWriting> => {
    const { grids } = await readWorkbook();
    const [content, old] = [await readContent(), await readSummary()];
    return (await draftSummary({ grids, content, old, sha256Of, time: TIME }, translator("et")))!.writing;
  };
  expectClose(await measured(await draft()), 1.5);
  // Rows go, and others come.
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("3.5.2.1 Tartu").delete();
    workbook.worksheets.getItem("3.5.2.2 Tallinn").getRange("G10:G12").values = [["x"], ["y"], [1]];
    await workbook.context.sync();
  });
  expectClose(await measured(await draft()), 1.5);
}, 120_000);

test("a request goes off before it is too large", async () => {
  excel = await openExcel(contentOf({ Kava: [["a"]] }));
  await Excel.run(async (context) => {
    const batch = beginBatch(context, {});
    for (const bytes of [1_000_000, 2_000_000, 1_000_000, 1, 5_000_000]) await batch.room(bytes);
    await batch.send();
    await batch.send();
  });
  expect(excel.host.log.syncs).toBe(3);
});

test("rows are taken as far as they fit, and one that is too large alone", () => {
  expect(rowsThatFit([1_000_000, 900_000, 200_000, 1], 0)).toEqual({ count: 2, bytes: 1_900_000 });
  expect(rowsThatFit([1, 9_000_000, 1], 1)).toEqual({ count: 1, bytes: 9_000_000 });
  expect(rowsThatFit([1, 2, 3, 4], 1, 3)).toEqual({ count: 2, bytes: 5 });
});
