import { wrongInput } from "../cells/cell-error";
import type { CellRange, CellValue } from "../cells/cell-value";
import { assertThere } from "../cells/every-cell";
import { say } from "../speech";

/** A column of cells, or a row, as a list. */
type Cells = readonly CellValue[];

/** Numbers and amounts side by side, and how results go back into the shape that they came in. */
export interface Columns {
  readonly numbers: Cells;
  readonly amounts: Cells;
  readonly shaped: (results: readonly CellValue[]) => CellValue[][];
}

/**
 * Numbers and amounts as two lists of one length.
 * @throws CellError where a range has several columns and rows, or one is longer than the other
 */
export function columnsOf(numbers: CellRange, amounts: CellRange): Columns {
  assertThere(numbers);
  assertThere(amounts);
  const [first, second] = [listOf(numbers), listOf(amounts)];
  if (first.length !== second.length) {
    throw wrongInput(say("unequal", { numbers: String(first.length), amounts: String(second.length) }));
  }
  const isRow = numbers.length === 1;
  return {
    numbers: first,
    amounts: second,
    shaped: (results) => (isRow ? [[...results]] : results.map((result) => [result])),
  };
}

function listOf(range: CellRange): Cells {
  const [first = []] = range;
  if (range.length === 1) return first;
  if (first.length === 1) return range.map(([cell]) => cell);
  throw wrongInput(say("oneColumn", { shape: `${range.length}×${first.length}` }));
}
