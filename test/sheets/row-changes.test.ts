import { byCells, joinedRanges, movedFormula, shapeOfFormula } from "../../src/sheets/formula-places";
import { changesMade, goneRows, insertedRuns, rowChanges } from "../../src/sheets/row-changes";

test("rows that are put in follow the row that precedes them", () => {
  const { insertions, rowOf } = rowChanges([0, 1, null, null, 4, 5, null]);
  expect(insertions).toEqual([
    { before: 2, count: 2 },
    { before: 6, count: 1 },
  ]);
  expect(rowOf).toEqual([0, 1, 2, 3, 6, 7, 8]);
  expect(insertedRuns(insertions)).toEqual([
    { first: 2, last: 3 },
    { first: 8, last: 8 },
  ]);
});

test("below a table's header, new rows go behind the first that is taken out, where another one follows", () => {
  const table = [{ top: 0, bottom: 2 }];
  expect(rowChanges([0, null, 2], table)).toEqual({ insertions: [{ before: 2, count: 1 }], rowOf: [0, 2, 3] });
  expect(rowChanges([0, null, 1], table)).toEqual({ insertions: [{ before: 1, count: 1 }], rowOf: [0, 1, 2] });
  expect(rowChanges([0, null, null, 4], table).insertions).toEqual([{ before: 1, count: 2 }]);
});

test("a sheet that begins with new rows", () => {
  expect(rowChanges([null, null, 0])).toEqual({ insertions: [{ before: 0, count: 2 }], rowOf: [0, 1, 2] });
});

test("only rows of tables are taken out", () => {
  const { rowOf } = rowChanges([0, 2, null, 5]);
  expect(rowOf).toEqual([0, 2, 3, 6]);
  expect(goneRows(rowOf, [{ top: 0, bottom: 5 }])).toEqual([
    { first: 1, last: 1 },
    { first: 4, last: 5 },
  ]);
  expect(goneRows(rowOf, [])).toEqual([]);
});

test("rows of the old sheet may only go down", () => {
  expect(() => rowChanges([3, 3])).toThrow(RangeError);
  expect(() => rowChanges([3, null, 2])).toThrow(RangeError);
});

test.each([
  [[2, 1, 3], 0, 0],
  [[2, 1, 3], 3, 1],
  [[2, 1, 3], 4, 2],
  [[2, 1, 3], 6, 3],
])("of changes of %j rows that moved %i, %i are made", (rows, moved, made) => {
  expect(changesMade(rows, moved)).toBe(made);
});

test.each([
  ["=SUM(G7:G9)", "=SUM(H17:H19)"],
  ["=$G$7+G$8-$G9", "=$H$17+H$18-$H19"],
  ['=IF(A1="A1",A2,"a""B2")', '=IF(B11="A1",B12,"a""B2")'],
  ["=Kava!B2+B2", "=Kava!B2+C12"],
  ["='A1 O''Neill'!B2:C3+B2:C3", "='A1 O''Neill'!B2:C3+C12:D13"],
  ["=SUM(Tabel_A1[Kulu A1])+LOG10(A1)+1E5", "=SUM(Tabel_A1[Kulu A1])+LOG10(B11)+1E5"],
  ["=Määr1*A1+Summa_3.5.2.6", "=Määr1*B11+Summa_3.5.2.6"],
])("a formula's own cells move: %s", (formula, moved) => {
  expect(movedFormula(formula, ({ row, column }) => ({ row: row + 10, column: column + 1 }))).toBe(moved);
});

test.each([
  ["=ROUND(SUM(D8:D11),2)", "=ROUND(SUM(D8:D9,D11:D12),2)"],
  ["=SUM(B8:E8)", "=SUM(B8:C8,E8:F8)"],
  ["=SUM(B12:B12)", "=SUM(B13:B13)"],
  ["=SUM(Leht!D8:D11)", "=SUM(Leht!D8:D11)"],
])("where others' cells have come in between, %s names its own alone, and is known again", (formula, moved) => {
  // A row above the tenth, and a column before D, where the formula is of several columns.
  const isOfRow = formula.includes("B8:E8");
  const there = movedFormula(
    formula,
    ({ row, column }) => ({
      row: !isOfRow && row >= 9 ? row + 1 : row,
      column: isOfRow && column >= 3 ? column + 1 : column,
    }),
    undefined,
    byCells,
  );
  expect(there).toBe(moved);
  expect(shapeOfFormula(there)).toBe(shapeOfFormula(formula));
  const back = movedFormula(there, ({ row, column }) => ({
    row: !isOfRow && row >= 10 ? row - 1 : row,
    column: isOfRow && column >= 4 ? column - 1 : column,
  }));
  expect(joinedRanges(back)).toBe(joinedRanges(formula));
});
