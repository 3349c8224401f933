import type { CellRange } from "../../src/functions/cells/cell-value";
import { rolledUp } from "../../src/functions/outline/remembered";
import { speak } from "../../src/functions/speech";

const table = (rows: number, amount: unknown): [CellRange, CellRange] => [
  Array.from({ length: rows }, (_, row) => [row === 0 ? "1" : ""]),
  Array.from({ length: rows }, (_, row) => [row === 0 ? amount : ""]) as CellRange,
];
/** The same cells as another formula is given them. */
const copy = (ranges: [CellRange, CellRange]): [CellRange, CellRange] => [
  ranges[0].map((row) => [...row]),
  ranges[1].map((row) => [...row]),
];

test("equal ranges are computed once, changed ones anew", () => {
  const ranges = table(3, 5);
  const result = rolledUp(...copy(ranges));
  expect(rolledUp(...copy(ranges))).toBe(result);
  expect(rolledUp(...table(3, 6)).totals[0]).toBe(6);
  expect(rolledUp(...table(3, "5")).totals[0]).toBe(5);
  expect(rolledUp(...copy(ranges))).toBe(result);
});

test("another language has other sentences", () => {
  const says = (): string => (rolledUp(...table(2, "palju 7")).totals[0] as Error).message;
  speak(() => "et");
  expect(says()).toContain("ei ole summa");
  speak(() => "en");
  expect(says()).toContain("is no amount");
});

test("of large ranges only the last are remembered, however often they change", () => {
  const rows = 200_000;
  const first = rolledUp(...table(rows, 1));
  const second = rolledUp(...table(rows, 2));
  expect(rolledUp(...table(rows, 1))).toBe(first);
  rolledUp(...table(rows, 3));
  expect(rolledUp(...table(rows, 2))).not.toBe(second);
});

test("a range of any size is remembered while it is the last", () => {
  const result = rolledUp(...table(600_000, 1));
  expect(rolledUp(...table(600_000, 1))).toBe(result);
});
