import { check } from "../../src/checking/check";
import { toA1 } from "../../src/plan/place";
import { sectionTotals } from "../../src/plan/rollup";
import { readPlan } from "../../src/reading/read-plan";
import { table, type CellInput } from "../support/grids";

/** A plan in order; a mistake in one number must not disturb the sums around it. */
const ROWS: (readonly [string, number])[] = [
  ["1. A", 6],
  ["1.1. a", 1],
  ["1.2. b", 2],
  ["1.3. c", 3],
  ["2. B", 10],
  ["2.1. d", 1],
  ["2.2. e", 2],
  ["2.3. f", 3],
  ["2.4. g", 4],
  ["3. C", 7],
  ["3.1. h", 7],
];

/** What is found with some rows' texts (and costs) replaced, as `rule cell`; the total must stay. */
function withRows(changes: Readonly<Record<number, string | readonly [string, number]>>): string[] {
  const rows = ROWS.map((row, index): readonly CellInput[] => {
    const change = changes[index];
    return change === undefined ? row : typeof change === "string" ? [change, row[1]] : change;
  });
  const plan = readPlan([table(...rows)]);
  expect(plan.sections.map((section) => sectionTotals(section).computed.toString())).toEqual(["23"]);
  return check(plan).map(({ rule, place, expected }) => `${rule} ${toA1(place!.cell!)} → ${expected}`);
}

test("in order", () => expect(withRows({})).toEqual([]));

test.each<[string, Record<number, string>, string[]]>([
  ["in the middle", { 7: "2. f" }, ["number-parent A9 → 2.3"]],
  ["in the middle, another top number", { 7: "3. f" }, ["number-parent A9 → 2.3"]],
  ["at the end", { 8: "4. g" }, ["number-parent A10 → 2.4"]],
  ["at the end, a number that is taken", { 8: "2. g" }, ["number-parent A10 → 2.4"]],
  ["at the end of the table", { 10: "1. h" }, ["number-parent A12 → 3.1"]],
  ["at the beginning", { 1: "1. a" }, ["number-parent A3 → 1.1"]],
])("a sub-activity without its parent's number, %s", (_, changes, found) => expect(withRows(changes)).toEqual(found));

test("a space within a number", () => expect(withRows({ 1: "1. 1. a", 5: "2. 1. d" })).toEqual([]));

test.each<[string, Record<number, string>, string[]]>([
  ["a level too deep, between others", { 2: "1.1.2. b" }, ["number-parent A4 → 1.2"]],
  ["a level too deep, at the end", { 3: "1.2.3. c" }, ["number-parent A5 → 1.3"]],
  ["another activity's", { 6: "3.2. e" }, ["number-parent A8 → 2.2"]],
  ["a stranger's", { 2: "7.1.3. b" }, ["number-parent A4 → 1.2"]],
])("a number %s", (_, changes, found) => expect(withRows(changes)).toEqual(found));

describe("a level too deep, whatever the amounts", () => {
  const found = (...rows: CellInput[][]): string[] =>
    check(readPlan([table(...rows)])).map(({ rule, place }) => `${rule} ${toA1(place!.cell!)}`);
  test("nothing", () =>
    expect(found(["1. A", 10], ["1.1. a", 6], ["1.1.2. b", 0], ["1.3. c", 4])).toEqual(["number-parent A4"]));
  test("the same as the row before", () =>
    expect(found(["1. A", 10], ["1.1. a", 5], ["1.1.2. b", 5])).toEqual(["number-parent A4"]));
  test("but a part of the row before where it adds up to that", () =>
    expect(found(["1. A", 10], ["1.1. a", 6], ["1.1.1. b", 6], ["1.2. c", 4])).toEqual([]));
});

describe("a row without a number", () => {
  test("at the top, between sub-activities", () => expect(withRows({ 4: "Kaasamine" })).toEqual([]));
  test("at the very top", () => expect(withRows({ 0: "Teenused" })).toEqual([]));
  test("in the middle of sub-activities", () => expect(withRows({ 6: "Klubi" })).toEqual([]));
  test("the last, with the amount of the one before", () => {
    const plan = readPlan([table(["1. A", 10], ["1.1. a", 5], ["b", 5], ["2. B", 1])]);
    expect(check(plan)).toEqual([]);
  });
});

test.each<[string, Record<number, string>, string[]]>([
  ["the second wrong", { 2: "1.1. b" }, ["number-duplicate A4 → 1.2"]],
  ["the first wrong", { 1: "1.2. a" }, ["number-duplicate A3 → 1.1"]],
  ["the first wrong, at the top", { 0: "2. A" }, ["number-duplicate A2 → 1"]],
  ["in the middle", { 6: "2.3. e" }, ["number-duplicate A8 → 2.2"]],
])("a number used twice, %s", (_, changes, found) => expect(withRows(changes)).toEqual(found));

test("rows out of order", () =>
  expect(withRows({ 1: ["1.2. b", 2], 2: ["1.1. a", 1] } as never)).toEqual(["number-gap A3 → 1.1"]));

test("a number ahead of its turn, once", () => expect(withRows({ 6: "2.7. e" })).toEqual(["number-gap A8 → 2.2"]));
