import type { AddinFunctions } from "../../../src/preview/host/custom-functions/metadata";
import { externalFor } from "../../../src/preview/host/external";
import { testFunctions } from "../../support/addin-functions";
import { valuesOf } from "../../support/cells";
import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { loadOfficeLibrary } from "../../support/office-library";
import { contentOf, type TestCell } from "../../support/workbook-content";

const functions = testFunctions({ SLOW: ["any"], SUM: ["matrix"], NOBODY: ["any"] }, { SLOW: { cancelable: true } });

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

interface SlowCall {
  readonly value: unknown;
  readonly answer: (result: unknown) => void;
  isCancelled: boolean;
}
/** Calls of a function that answers when it is told to. */
let slow: SlowCall[] = [];

async function open(
  rows: readonly (readonly TestCell[])[],
  declared: AddinFunctions | null = functions,
): Promise<void> {
  slow = [];
  excel = await openExcel(contentOf({ Leht: rows }), { functions: declared });
  if (declared) associate();
}

function associate(): void {
  CustomFunctions.associate("SLOW", (value: unknown, invocation: CustomFunctions.CancelableInvocation) => {
    return new Promise((answer) => {
      const call: SlowCall = { value, answer, isCancelled: false };
      invocation.onCanceled = () => (call.isCancelled = true);
      slow.push(call);
    });
  });
  CustomFunctions.associate("SUM", (rows: number[][]) => rows.flat().reduce((sum, one) => sum + Number(one), 0));
}

const type = (address: string, value: unknown): Promise<void> => excel.host.editAsUser("sheet-1", address, [[value]]);
const shown = (address: string): Promise<unknown[][]> => valuesOf("Leht", address);
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 400) throw new Error("It did not come.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test.each<[what: string, edit: () => Promise<void>]>([
  ["the cell is cleared", () => type("B1", "")],
  ["the cell gets another value", () => type("B1", 5)],
  ["what it was given has changed", () => type("A1", 2)],
])("a call is cancelled when %s", async (_, edit) => {
  await open([[1]]);
  await type("B1", "=TEST.SLOW(A1)");
  await until(() => slow.length === 1);
  await edit();
  await until(() => slow[0]!.isCancelled);
  slow[0]!.answer("vana");
  slow[1]?.answer("uus");
  await excel.host.functions.settled();
  expect(await shown("B1")).not.toEqual([["vana"]]);
});

test("a formula that is typed again is calculated again", async () => {
  await open([[1]]);
  for (const result of ["esimene", "teine"]) {
    await type("B1", "=TEST.SLOW(A1)");
    await until(() => slow.length === (result === "esimene" ? 1 : 2));
    slow.at(-1)!.answer(result);
    await excel.host.functions.settled();
    expect(await shown("B1")).toEqual([[result]]);
  }
});

test("other cells do not have a function called again", async () => {
  await open([[1]]);
  await type("B1", "=TEST.SLOW(A1)");
  await until(() => slow.length === 1);
  slow[0]!.answer("x");
  await excel.host.functions.settled();
  await type("D1", "=1+1");
  await type("C5", 3);
  await excel.host.functions.settled();
  expect(slow).toHaveLength(1);
});

test("a thousand formulas are answered", async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [index, index * 2]);
  await open(rows);
  const formulas = rows.map((_, index) => [`=TEST.SUM(A${index + 1}:B${index + 1})`]);
  await excel.host.editAsUser("sheet-1", "D1:D1000", formulas);
  await excel.host.functions.settled();
  expect(await shown("D1:D1000")).toEqual(rows.map(([a, b]) => [a! + b!]));
}, 60_000);

test("an add-in that writes such formulas reads that cells wait, and can read on", async () => {
  await open([[1], [2]]);
  const [first, then] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Leht").getRange("B1:B2");
    range.formulas = [["=TEST.SUM(A1:A2)"], ["=B1*2"]];
    range.load({ values: true });
    await context.sync();
    const before = range.values as unknown[][];
    for (let tries = 0; range.values[0]![0] === "#BUSY!" && tries < 400; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      range.load({ values: true });
      await context.sync();
    }
    return [before, range.values as unknown[][]];
  });
  expect(first).toEqual([["#BUSY!"], ["#BUSY!"]]);
  expect(then).toEqual([[3], [6]]);
});

test("a function without code shows an error", async () => {
  await open([[1]]);
  await type("B1", "=TEST.NOBODY(A1)");
  await excel.host.functions.settled();
  expect(await shown("B1")).toEqual([["#VALUE!"]]);
});

test("without functions in the manifest there is no such function, and Office.js asks for none", async () => {
  await open([[1]], null);
  await type("B1", "=TEST.SUM(A1)");
  expect(await shown("B1")).toEqual([["#NAME?"]]);
  expect(excel.host.functions.isPageReady).toBe(false);
  expect(excel.host.missing).toEqual([]);
});

test("a call that a page left open is answered by the next one", async () => {
  await open([[1]]);
  await type("B1", "=TEST.SLOW(A1)");
  await until(() => slow.length === 1);
  excel.close();
  await type("C1", 3);
  await excel.host.functions.settled();
  expect(await shownByHost("B1:C1")).toEqual([["#BUSY!", 3]]);

  const { external, close } = externalFor(excel.host);
  const unload = await loadOfficeLibrary(external);
  associate();
  await until(() => slow.length === 2);
  slow[1]!.answer("siin");
  await excel.host.functions.settled();
  expect(await shown("B1")).toEqual([["siin"]]);
  close();
  unload();
});

test("another workbook has no calls of the one before it", async () => {
  await open([[1]]);
  await type("B1", "=TEST.SLOW(A1)");
  await until(() => slow.length === 1);
  excel.host.open(contentOf({ Leht: [[1, "muu"]] }));
  slow[0]!.answer("vana");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(slow[0]!.isCancelled).toBe(true);
  expect(await shown("A1:B1")).toEqual([[1, "muu"]]);
});

/** Without a page. */
async function shownByHost(address: string): Promise<unknown[][]> {
  const sheet = excel.host.engine.book.getSheetBySheetId("sheet-1")!;
  return Promise.resolve(sheet.getRange(address).getValues() as unknown[][]);
}
