import { columnsOf, knownColumns } from "../../src/excel/old-columns";
import type { OldSheet } from "../../src/excel/old-sheet";
import type { LayoutValue, SheetLayout } from "../../src/sheets/sheet-layout";
import { sheetWith } from "./layouts";

/** A sheet whose titles stand in its second row. */
function oldSheet(titles: readonly unknown[]): OldSheet {
  const cell = (row: number, column: number) => {
    const value = row === 1 ? titles[column] : undefined;
    return value === undefined ? null : { value, formula: value, type: "String", format: "General" };
  };
  return { id: "1", name: "Koond", end: 5, tables: [], cell };
}

/** A layout whose titles stand in its first row. */
function layoutWith(titles: readonly LayoutValue[]): SheetLayout {
  return { ...sheetWith("Koond", [titles]), header: { top: 0, left: 0, bottom: 0, right: titles.length - 1 } };
}

const MONTHS = [{ day: 0 as never }, { day: 31 as never }];

test.each<[string, readonly unknown[], readonly LayoutValue[], readonly number[]]>([
  ["as they were", ["A", "B", "C"], ["A", "B", "C"], [0, 1, 2]],
  ["one of the user's between", ["A", "oma", "B", "C"], ["A", "B", "C"], [0, 2, 3]],
  ["one of the user's without a title", ["A", "B", "", "C"], ["A", "B", "C"], [0, 1, 3]],
  ["one of the user's before", ["oma", "A", "B"], ["A", "B"], [1, 2]],
  ["a title changed", ["A", "muudetud", "C"], ["A", "B", "C"], [0, 1, 2]],
  ["months behind", ["A", "oma", "B", 45_658, 45_689], ["A", "B", ...MONTHS], [0, 2, 3, 4]],
  ["more months than before", ["A", 45_658], ["A", ...MONTHS], [0, 1, 2]],
])("%s", (_, old, titles, columns) => {
  const columnOf = columnsOf(oldSheet(old), layoutWith(titles), [1]);
  expect(titles.map((__, column) => columnOf(column))).toEqual(columns);
});

test("titles may be in another language", () => {
  const columnOf = columnsOf(oldSheet(["A", "oma", "Kulu"]), layoutWith(["A", "Cost"]), [1], [["A"], ["Cost", "Kulu"]]);
  expect([columnOf(0), columnOf(1)]).toEqual([0, 2]);
});

test.each<[string, readonly unknown[], readonly LayoutValue[]]>([
  ["no title is left", ["x", "y", "z"], ["A", "B", "C"]],
  ["a title is gone where the user put a column", ["A", "x", "y", "C"], ["A", "B", "C"]],
  ["there are more columns than before", ["A", "C"], ["A", "B", "C"]],
  ["a column of the user's stands among months", ["A", 45_658, "oma", 45_689], ["A", ...MONTHS]],
])("nothing is written where %s", (_, old, titles) => {
  const columns = () => {
    const columnOf = columnsOf(oldSheet(old), layoutWith(titles), [1]);
    return titles.map((__, column) => columnOf(column));
  };
  expect(columns).toThrow(expect.objectContaining({ code: "ColumnsChanged" }));
});

test("a header that is new has its columns where the layout has them", () => {
  const columnOf = columnsOf(oldSheet(["x"]), layoutWith(["A", "B"]), [null]);
  expect([columnOf(0), columnOf(1)]).toEqual([0, 1]);
});

test("columns that are known stay where they are, months among them, while the titles are there", () => {
  const layout = layoutWith(["A", ...MONTHS, { day: 59 as never }]);
  const known = (old: readonly unknown[]): number[] => {
    const columnOf = knownColumns(oldSheet(old), layout, [1], [0, 1, 3], [["A"], ["45658"], ["45689"]]);
    return [0, 1, 2, 3].map(columnOf);
  };
  expect(known(["A", 45_658, "oma", 45_689])).toEqual([0, 1, 3, 4]);
  expect(() => known(["A", "oma", 45_658, 45_689])).toThrow(expect.objectContaining({ code: "ColumnsChanged" }));
});
