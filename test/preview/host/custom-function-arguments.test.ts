import { testFunctions } from "../../support/addin-functions";
import { valuesOf } from "../../support/cells";
import { openExcel, quitExcel, type OpenExcel } from "../../support/excel";
import { contentOf, type TestCell } from "../../support/workbook-content";

const KINDS = {
  RANGE: ["matrix"],
  ONE: ["any"],
  MAYBE: ["matrix", "any?", "any?"],
  NUMBERS: ["number matrix"],
  TEXTS: ["string matrix"],
  WHERE: ["matrix", "any?"],
};
const WHERE = { requiresAddress: true, requiresParameterAddresses: true };

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

const CELLS: readonly (readonly TestCell[])[] = [
  [1.5, { v: "10", t: 1 }, true, null, "#REF!"],
  ["=1/0", '=""', "tekst", 0, null],
];

/** What a function is given by a formula in F1. */
async function givenBy(formula: string, allowErrors = true): Promise<unknown> {
  const functions = testFunctions(KINDS, { WHERE }, allowErrors);
  excel = await openExcel(contentOf({ Leht: CELLS, "Teine leht": [[7]] }), { functions });
  const given: unknown[] = [];
  for (const id of Object.keys(KINDS))
    CustomFunctions.associate(id, (...args: unknown[]) => {
      const { address, parameterAddresses } = args.pop() as CustomFunctions.Invocation;
      given.push(id === "WHERE" ? { address, parameterAddresses } : args);
      return 0;
    });
  await excel.host.editAsUser("sheet-1", "F1", [[formula]]);
  await excel.host.functions.settled();
  expect(given.length).toBeLessThan(2);
  return given[0];
}

const fault = (code: string): unknown => expect.objectContaining({ code });

test.each<[formula: string, given: () => unknown]>([
  ["=TEST.RANGE(A1:E1)", () => [[[1.5, "10", true, "", fault("#REF!")]]]],
  ["=TEST.RANGE(A2:E2)", () => [[[fault("#DIV/0!"), "", "tekst", 0, ""]]]],
  ["=TEST.RANGE(A1)", () => [[[1.5]]]],
  ["=TEST.RANGE(2)", () => [[[2]]]],
  [
    '=TEST.RANGE({1,"a";2,"b"})',
    () => [
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
  ],
  ["=TEST.RANGE(D1:D2+1)", () => [[[1], [1]]]],
  ["=TEST.RANGE('Teine leht'!A1:A2)", () => [[[7], [""]]]],
  ["=TEST.RANGE(Olematu!A1:A2)", () => [[[fault("#REF!")]]]],
  ["=TEST.WHERE(Olematu!A1:A2)", () => ({ address: "Leht!F1", parameterAddresses: [null, null] })],
  ["=TEST.ONE(B1)", () => ["10"]],
  ["=TEST.ONE(D1)", () => [""]],
  ["=TEST.ONE(E1)", () => [fault("#REF!")]],
  ["=TEST.MAYBE(A1)", () => [[[1.5]], null, null]],
  ["=TEST.MAYBE(A1,,3)", () => [[[1.5]], null, 3]],
  ["=TEST.NUMBERS(A1:D1)", () => [[[1.5, 10, 1, 0]]]],
  ["=TEST.TEXTS(A1:D1)", () => [[["1.5", "10", "TRUE", ""]]]],
  ["=TEST.WHERE(B1:C2)", () => ({ address: "Leht!F1", parameterAddresses: ["Leht!B1:C2", null] })],
  ["=TEST.WHERE('Teine leht'!A1,1)", () => ({ address: "Leht!F1", parameterAddresses: ["'Teine leht'!A1", null] })],
])("%s", async (formula, given) => {
  expect(await givenBy(formula)).toEqual(given());
});

test("errors come as Office.js's own", async () => {
  const [error] = (await givenBy("=TEST.ONE(E1)")) as unknown[];
  expect(error).toBeInstanceOf(CustomFunctions.Error);
});

test.each([
  ["=TEST.ONE(E1)", false, "#REF!"],
  ["=TEST.RANGE(A1:E2)", false, "#REF!"],
  ["=TEST.NUMBERS(A1:C2)", true, "#DIV/0!"],
  ["=TEST.NUMBERS(C2)", true, "#VALUE!"],
])("%s is not called with what it does not take (errors taken: %s)", async (formula, allowErrors, value) => {
  expect(await givenBy(formula, allowErrors)).toBeUndefined();
  expect(await valuesOf("Leht", "F1")).toEqual([[value]]);
});
