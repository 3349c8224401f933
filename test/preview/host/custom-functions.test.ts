import type { CellPlace } from "../../../src/preview/engine/grid-functions";
import { testFunctions } from "../../support/addin-functions";
import { valuesOf } from "../../support/cells";
import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf, type TestCell } from "../../support/workbook-content";

const functions = testFunctions({
  DOUBLE: ["matrix"],
  PLUS: ["any", "any"],
  GIVE: ["any"],
  FAIL: ["any"],
});

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

/** A sheet with functions that double, add, give what is named, and fail. */
async function open(rows: readonly (readonly TestCell[])[]): Promise<void> {
  excel = await openExcel(contentOf({ Leht: rows }), { functions });
  CustomFunctions.associate("DOUBLE", (cells: number[][]) => cells.map((row) => row.map((one) => one * 2)));
  CustomFunctions.associate("PLUS", (a: number, b: number) => a + b);
  CustomFunctions.associate("GIVE", (name: string) => GIVEN[name]!());
  CustomFunctions.associate("FAIL", (name: string) => Promise.reject(GIVEN[name]!()));
}

const { error, cells } = {
  error: (code: string, message?: string) => () => new CustomFunctions.Error(code as never, message),
  cells: (...rows: unknown[][]) => rows,
};
const GIVEN: Readonly<Record<string, () => unknown>> = {
  text: () => "10",
  empty: () => "",
  yes: () => true,
  table: () => cells([1, "a"], [true, ""]),
  ragged: () => cells([1, 2], [3]),
  nothing: () => cells(),
  nan: () => Number.NaN,
  endless: () => Infinity,
  "n/a": error("#N/A", "Tegevust 7 ei ole."),
  value: error("#VALUE!", "<b>Ei ole summa.</b>"),
  zero: error("#DIV/0!", "Seda Excel ei näita."),
  slip: () => new TypeError("slip"),
  mixed: () =>
    cells(
      [1, new CustomFunctions.Error("#VALUE!" as never, "Rida 1.")],
      [new CustomFunctions.Error("#NUM!" as never), 4],
    ),
};

/** Types into cells and waits for what functions make of it. */
async function type(address: string, ...values: readonly unknown[]): Promise<void> {
  await excel.host.editAsUser("sheet-1", address, [values]);
  await excel.host.functions.settled();
}
const shown = (address: string): Promise<unknown[][]> => valuesOf("Leht", address);
const messageAt = (row: number, column: number): string | null =>
  excel.host.functions.messageAt({ sheet: "sheet-1", row, column } satisfies CellPlace);

test("a range's results spill, and are calculated again when a cell of the range changes", async () => {
  await open([[1], [2], [3]]);
  await type("C1", "=TEST.DOUBLE(A1:A3)");
  expect(await shown("C1:C4")).toEqual([[2], [4], [6], [""]]);
  await type("A2", 20);
  expect(await shown("C1:C4")).toEqual([[2], [40], [6], [""]]);
  await type("C1", "=TEST.DOUBLE(A1:A2)");
  expect(await shown("C1:C4")).toEqual([[2], [40], [""], [""]]);
});

test("until there is a result the cell says that it waits", async () => {
  await open([[1], [2]]);
  await excel.host.editAsUser("sheet-1", "C1", [["=TEST.DOUBLE(A1:A2)"]]);
  expect(await shown("C1:C2")).toEqual([["#BUSY!"], [""]]);
});

test.each(["=SUM(C1:C3)", "=SUM(TEST.DOUBLE(A1:A3))", "=SUM(TEST.DOUBLE(C1:C3))/2"])(
  "what depends on results and on cells that they spill into follows: %s",
  async (formula) => {
    await open([[1], [2], [3]]);
    await type("C1", "=TEST.DOUBLE(A1:A3)");
    await type("E1", formula);
    expect(await shown("E1")).toEqual([[12]]);
    await type("A3", 10);
    expect(await shown("E1")).toEqual([[26]]);
  },
);

test("where something is in the way of results the cell says so, until it is out of the way", async () => {
  await open([[1], [2], [3]]);
  await type("C1", "=TEST.DOUBLE(A1:A3)");
  await type("C2", "siin");
  expect(await shown("C1:C3")).toEqual([["#SPILL!"], ["siin"], [""]]);
  await type("C2", "");
  expect(await shown("C1:C3")).toEqual([[2], [4], [6]]);
});

test("with rows that come above it a formula moves, and what it fills moves with it", async () => {
  await open([[1], [2], [3]]);
  await type("C1", "=TEST.DOUBLE(A1:A3)");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Leht").getRange("1:2").insert("Down");
    await context.sync();
  });
  await excel.host.functions.settled();
  expect(await shown("C1:C6")).toEqual([[""], [""], [2], [4], [6], [""]]);
  await type("A4", 20);
  expect(await shown("C1:C6")).toEqual([[""], [""], [2], [40], [6], [""]]);
});

test("the used range reaches as far as what is filled", async () => {
  await open([[1], [2], [3], [4]]);
  await type("C3", "=TEST.DOUBLE(A1:A4)");
  const address = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Leht").getUsedRange().load({ address: true });
    await context.sync();
    return used.address;
  });
  expect(address).toBe("Leht!A1:C6");
});

test.each<[name: string, formula: string, cells: unknown[][]]>([
  ["a text of digits stays one", '=ISTEXT(TEST.GIVE("text"))', [[true]]],
  ["an empty text is a text", '=LEN(TEST.GIVE("empty"))', [[0]]],
  ["a truth", '=TEST.GIVE("yes")', [[true]]],
  [
    "a table of everything",
    '=TEST.GIVE("table")',
    [
      [1, "a"],
      [true, ""],
    ],
  ],
  [
    "rows of unequal length",
    '=TEST.GIVE("ragged")',
    [
      [1, 2],
      [3, "#N/A"],
    ],
  ],
  ["no rows", '=TEST.GIVE("nothing")', [["#CALC!"]]],
  ["no number", '=TEST.GIVE("nan")', [["#VALUE!"]]],
  ["a number without end", '=TEST.GIVE("endless")', [["#NUM!"]]],
  ["a value for each of several", "=TEST.PLUS(A1:A2,10)", [[11], [12]]],
  [
    "a value for each, row by column",
    "=TEST.PLUS(A1:A2,A1:B1)",
    [
      [2, 6],
      [3, 7],
    ],
  ],
])("%s", async (_, formula, cells) => {
  await open([[1, 5], [2]]);
  await type("D1", formula);
  expect(await shown(cells[1] ? (cells[0]![1] === undefined ? "D1:D2" : "D1:E2") : "D1")).toEqual(cells);
});

describe("errors", () => {
  test.each<[formula: string, value: string, message: string | null]>([
    ['=TEST.GIVE("n/a")', "#N/A", "Tegevust 7 ei ole."],
    ['=TEST.FAIL("n/a")', "#N/A", "Tegevust 7 ei ole."],
    ['=TEST.FAIL("value")', "#VALUE!", "<b>Ei ole summa.</b>"],
    ['=TEST.FAIL("zero")', "#DIV/0!", null],
    ['=TEST.FAIL("slip")', "#VALUE!", null],
    ['=IFERROR(TEST.FAIL("value"),"korras")', "korras", null],
    ['=TEST.FAIL("n/a")&"!"', "#N/A", "Tegevust 7 ei ole."],
  ])("%s shows %s, with the words that come with it", async (formula, value, message) => {
    await open([[1]]);
    await type("B1", formula);
    expect(await shown("B1")).toEqual([[value]]);
    expect(messageAt(0, 1)).toBe(message);
  });

  test("errors among results have words of their own", async () => {
    await open([[1]]);
    await type("B1", '=TEST.GIVE("mixed")');
    expect(await shown("B1:C2")).toEqual([
      [1, "#VALUE!"],
      ["#NUM!", 4],
    ]);
    expect([messageAt(0, 1), messageAt(0, 2), messageAt(1, 1)]).toEqual([null, "Rida 1.", null]);
  });

  test("words go with what they were about", async () => {
    await open([[1]]);
    await type("B1", '=TEST.FAIL("n/a")');
    await type("B1", "#N/A");
    expect(await shown("B1")).toEqual([["#N/A"]]);
    expect(messageAt(0, 1)).toBeNull();
  });
});
