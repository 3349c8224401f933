import { say } from "../speech";
import { CellError, wrongInput } from "./cell-error";
import type { CellRange, CellValue } from "./cell-value";

/**
 * Computes a result for every place of ranges that are equally large; a single cell goes with each of them. An error
 * value in a cell is that place's result, as everywhere in Excel, and what goes wrong in one place does so there alone.
 * @throws CellError where the ranges differ in size
 */
export function everyCell(
  ranges: readonly CellRange[],
  one: (...values: readonly CellValue[]) => CellValue,
): CellValue[][] {
  const [rows, columns] = commonShape(ranges);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const values = ranges.map((range) => (isSingle(range) ? range[0]![0] : range[row]![column]));
      return values.find((value) => value instanceof CellError) ?? caught(() => one(...values));
    }),
  );
}

/** A result, or the error value that a row failed with. */
export function caught(task: () => CellValue): CellValue {
  try {
    return task();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

/**
 * A reference that is none any more, such as one to a sheet that was deleted, comes as a single error.
 * @throws CellError that error
 */
export function assertThere(range: CellRange): void {
  const [[only] = []] = range;
  if (isSingle(range) && only instanceof CellError) throw only;
}

export function isSingle(range: CellRange): boolean {
  return range.length === 1 && range[0]!.length === 1;
}

function commonShape(ranges: readonly CellRange[]): readonly [number, number] {
  const shapes = ranges.filter((range) => !isSingle(range)).map((range) => [range.length, range[0]!.length] as const);
  const [first, ...others] = shapes;
  if (!first) return [1, 1];
  const other = others.find(([rows, columns]) => rows !== first[0] || columns !== first[1]);
  if (other) throw wrongInput(say("shapes", { first: first.join("×"), second: other.join("×") }));
  return first;
}
