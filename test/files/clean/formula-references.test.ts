import { referencesIn } from "../../../src/files/clean/formula-references";

test.each([
  ["_xldudf_PLAN_ROLLUPS(A1:A3,B1:B3)"],
  ["_xlfn._xldudf_PLAN_ROLLUPS(A1:A3,B1:B3)"],
  ["PLAN.ROLLUP(A1:A3,B1:B3,1)"],
  ["IF(A1>0,plan.rollup(A1:A3,B1:B3,1),0)"],
  ["_xlfn.BYROW(A1:B3,_xldudf_PLAN_AMOUNT)"],
  ["SUM(_xlfn.SINGLE(_xldudf_PLAN_ROLLUPS(A1:A3,B1:B3)))"],
])("%s calls the add-in", (formula) => expect(referencesIn(formula).callsOurs).toBe(true));

test.each([
  ['"PLAN.ROLLUP(1)"'],
  ["MYPLAN.ROLLUP(1)"],
  ["PLAN+1"],
  ["'PLAN.ROLLUP'!A1"],
  ["_xldudf_MUU_ROLLUP(1)"],
  ["TEST.PLAN.ROLLUP(1)"],
])("%s does not", (formula) => expect(referencesIn(formula).callsOurs).toBe(false));

test.each<[string, readonly (readonly [string, string])[]]>([
  ["Kava!$B$3", [["Kava", "Kava"]]],
  ["'O''Neill ja Ko'!B3*2", [["O'Neill ja Ko", "O'Neill ja Ko"]]],
  ["SUM(Leht1:Leht3!B2)", [["Leht1", "Leht3"]]],
  ["SUM('Esimene leht:Kava'!B2)", [["Esimene leht", "Kava"]]],
  ["'[1]Kava'!$B$3+[1]Kava!B3+[1]!Nimi", []],
  ['"Kava!B3"&A1', []],
  ['INDIRECT("Kava!B"&A1)', [["Kava", "Kava"]]],
  [`HYPERLINK("#'Minu leht'!A1","Ava")`, [["Minu leht", "Minu leht"]]],
  [
    "Õpe!A1+Täna_1.2!B2",
    [
      ["Õpe", "Õpe"],
      ["Täna_1.2", "Täna_1.2"],
    ],
  ],
])("the sheets of %s", (formula, sheets) => expect(referencesIn(formula).sheets).toEqual(sheets));

test("names are told with the sheet that they are asked of, tables by their name", () => {
  const { names } = referencesIn("Kava_algus+Leht!Kohalik+SUM(Kava_jaotised[Kinnitatud])+[0]!Oma");
  expect(names).toEqual(
    expect.arrayContaining([
      { name: "Kava_algus", sheet: null },
      { name: "Kohalik", sheet: "Leht" },
      { name: "Kava_jaotised", sheet: null },
      { name: "Oma", sheet: null },
    ]),
  );
});

test("what a formula has filled is asked for by its first cell", () => {
  const { spills } = referencesIn("SUM(_xlfn.ANCHORARRAY($C$1))+_xlfn.ANCHORARRAY('Minu leht'!b2)");
  expect(spills).toEqual([
    { cell: "C1", sheet: null },
    { cell: "B2", sheet: "Minu leht" },
  ]);
});
