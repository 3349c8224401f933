import { alignedRows } from "../../src/summary/aligned-rows";

const BLANK = "";
const text = (row: string): string[] => row.split("|");
/** A minus is a cell that was left alone. */
const written = (row: string): (string | null)[] => text(row).map((cell) => (cell === "-" ? null : cell));

function aligned(before: readonly string[], now: readonly string[]): (number | null)[] {
  return alignedRows(before.map(written), now.map(text), BLANK);
}

test("a row among blank ones is told from them", () => {
  expect(aligned(["-|-", "-|-", "-|-"], ["|", "minu|", "|", "|"])).toEqual([0, 2, 3]);
  expect(aligned(["a|b", "-|-", "c|d"], ["a|b", "|", "minu|", "c|d"])).toEqual([0, 1, 3]);
});

test("one that is gone is missing, and no other", () => {
  const found = aligned(["a|1", "-|-", "-|-", "b|2"], ["a|1", "|", "b|2"]);
  expect([found[0], found[3]]).toEqual([0, 2]);
  expect(found.slice(1, 3).filter((row) => row === null)).toHaveLength(1);
});

test("a row that is changed in few cells is the same one, beside one that is put in", () => {
  expect(aligned(["a|b|c", "d|e|f"], ["x|y|z", "a|b|9", "d|e|f"])).toEqual([1, 2]);
  expect(aligned(["a|b|-", "d|e|-"], ["a|b|minu", "x|y|", "d|e|minu"])).toEqual([0, 2]);
});

test("as many rows as there were between rows that are found are the same ones, whatever is on them", () => {
  expect(aligned(["a|b", "c|d", "e|f"], ["a|b", "x|y", "e|f"])).toEqual([0, 1, 2]);
  expect(aligned(["a|b", "c|d", "e|f"], ["a|b", "x|y", "z|z", "e|f"])).toEqual([0, null, 3]);
});

test("thousands of rows that are all alike are not compared each with each", () => {
  const rows = Array.from({ length: 20_000 }, () => "a|b");
  const found = aligned(rows, [...rows.slice(0, 9_000), "minu|", ...rows.slice(9_000)]);
  expect(found).toEqual(rows.map((_, row) => (row < 9_000 ? row : row + 1)));
  expect(aligned(rows, ["x|y", ...rows.slice(2), "x|y"])).toEqual(rows.map((_, row) => row));
});
