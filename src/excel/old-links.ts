import type { Batch } from "./batch";
import { edges, sheetOf, type Replacement } from "./replacement";
import { atATime, type RunOptions } from "./run";

/** Where a link within the workbook leads that stands on a cell, as Excel has it; undefined where there is none. */
export type OldLinks = (row: number, column: number) => string | undefined;

/** In pieces, so many cells are asked for at a time. */
const CELLS_AT_A_TIME = 20_000;
const BYTES_OF_A_QUESTION = 1_000;

/**
 * Asks for the links on our columns, by the layout's rows as they stand once rows are put in. What leads out of the
 * workbook is the user's.
 */
export async function requestLinks(
  replacement: Replacement,
  batch: Batch,
  options: RunOptions,
): Promise<() => OldLinks> {
  const { inPieces } = options;
  const { rowOf } = replacement;
  const sheet = sheetOf(replacement, batch.context);
  const [left, right] = edges(replacement);
  const [first = 0, last = -1] = [rowOf[0], rowOf.at(-1)];
  const height = inPieces
    ? Math.max(1, Math.floor(atATime(CELLS_AT_A_TIME, options) / (right - left + 1)))
    : last - first + 1;
  const answers: OfficeExtension.ClientResult<Excel.CellProperties[][]>[] = [];
  for (let top = first; top <= last; top += height) {
    await batch.room(BYTES_OF_A_QUESTION);
    const range = sheet.getRangeByIndexes(top, left, Math.min(height, last - top + 1), right - left + 1);
    answers.push(range.getCellProperties({ hyperlink: true }));
    range.untrack();
    if (inPieces) await batch.send();
  }
  return () => {
    const cells = answers.flatMap(({ value }) => value);
    return (row, column) => {
      const { address, documentReference } = cells[row - first]?.[column - left]?.hyperlink ?? {};
      return address ? undefined : documentReference || undefined;
    };
  };
}
