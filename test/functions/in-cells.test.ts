import { addinFunctions } from "../support/addin-functions";
import { valuesOf } from "../support/cells";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf, type TestCell } from "../support/workbook-content";

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

/** A sheet in an Excel that has the add-in's functions, whose page speaks this language. */
async function open(rows: readonly (readonly TestCell[])[], locale = "et-EE"): Promise<void> {
  excel = await openExcel(contentOf({ Leht: rows }), { functions: addinFunctions(), locale });
  jest.resetModules();
  await import("../../src/functions/index");
}

async function type(address: string, value: unknown): Promise<void> {
  await excel.host.editAsUser("sheet-1", address, [[value]]);
  await excel.host.functions.settled();
}
const shown = (address: string): Promise<unknown[][]> => valuesOf("Leht", address);
const messageAt = (row: number, column: number): string | null =>
  excel.host.functions.messageAt({ sheet: "sheet-1", row, column });

const text = (v: string): TestCell => ({ v, t: 1 });
const TABLE = [
  ["Tegevus", "Maksumus"],
  [text("1"), 1000],
  [text("1.1"), 400],
  [text("1.2"), text("550,50")],
  [text("2"), 50],
];

test("totals spill beside a table and follow it", async () => {
  await open(TABLE);
  await type("D2", "=PLAN.ROLLUPS(A2:A5,B2:B5)");
  expect(await shown("D2:D5")).toEqual([[950.5], [400], [550.5], [50]]);
  await type("B3", 500);
  expect(await shown("D2:D5")).toEqual([[1050.5], [500], [550.5], [50]]);
  await type("E2", "=PLAN.ROLLUPDIFF(A2:A5,B2:B5)");
  expect(await shown("E2:E5")).toEqual([[-50.5], [""], [""], [""]]);
});

test.each([
  ["et-EE", "Tegevust 7 vahemikus ei ole."],
  ["en-US", "There is no activity 7 in the range."],
])("an error says why, in the language of Excel (%s)", async (locale, sentence) => {
  await open(TABLE, locale);
  await type("D2", '=PLAN.ROLLUP(A2:A5,B2:B5,"7")');
  expect(await shown("D2")).toEqual([["#N/A"]]);
  expect(messageAt(1, 3)).toBe(sentence);
});

test("findings name the cells of the range that they are in", async () => {
  const header = ["Tegevus", "Tegevuse üldajaraam", "Planeeritav maksumus", "Tegevuse eest vastutaja"];
  const year = "01.01.2025-31.12.2025";
  await open([
    [],
    [null, ...header],
    [null, "1. Koolitused", year, 1000, "Jõhvi"],
    [null, "1.1. Seminar", year, 400, "Jõhvi"],
    [null, "1.2. Õppepäev", year, 500, "Jõhvi"],
  ]);
  await type("G2", "=PLAN.FINDINGS(B2:E5)");
  const [titles, first] = await shown("G2:L3");
  expect(titles).toEqual(["Raskus", "Lahter", "Tegevus", "Leid", "Märgitud", "Oodatud"]);
  expect(first![1]).toBe("D3");
});

test.each([
  ["#DIV/0!", '=PLAN.ROLLUP(A2:A3,B2:B3,"1")'],
  ["#REF!", '=PLAN.ROLLUP(A2:A3,B2:B3,"1")'],
  ["#NAME?", '=PLAN.ROLLUP(A2:A3,B2:B3,"1")'],
  ["#REF!", "=PLAN.ROLLUPS(A2:A3,B2:B3)"],
  ["#REF!", "=PLAN.FTECHECK(B2:B3,1)"],
  ["#REF!", "=PLAN.PERIODCHECK(A2,A3,B3)"],
])("%s in a cell is what comes of %s", async (code, formula) => {
  await open([[], [text("1"), 1000], [text("1.1"), code]]);
  await type("D2", formula);
  expect(await shown("D2")).toEqual([[code]]);
});
