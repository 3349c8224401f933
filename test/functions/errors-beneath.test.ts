import { functions } from "../../src/functions/all";
import { CellError } from "../../src/functions/cells/cell-error";

const { ROLLUPS } = functions as unknown as { ROLLUPS: (numbers: unknown[][], amounts: unknown[][]) => unknown[][] };

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

function totals(numbers: unknown[][], amounts: unknown[][]): unknown[] {
  return ROLLUPS(numbers, amounts)
    .flat()
    .map((cell) => (cell instanceof CellError ? cell.code : cell));
}

test("an amount that can't be read is missing from its parents, also where only rows without amounts stand under it", () => {
  const numbers = column("1", "1.1", "1.1.1", "1.2");
  expect(totals(numbers, column(100, "x9", "", 50))).toEqual(["#VALUE!", "#VALUE!", "", 50]);
});

test("one that what stands under it makes up for is not missed", () => {
  const numbers = column("1", "1.1", "1.1.1", "1.2");
  expect(totals(numbers, column(100, "x9", 0, 50))).toEqual([50, 0, 0, 50]);
});
