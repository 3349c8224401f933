import { columnLetters } from "../plan/place";
import type { Batch } from "./batch";
import { alikeRuns, type Replacement } from "./replacement";
import { bytesOfValidation, writeValidation } from "./validation";

/** Only on rows that are new: kept ones have theirs, or what the user has made of it. */
export async function writeValidations(sheet: Excel.Worksheet, replacement: Replacement, batch: Batch): Promise<void> {
  const { layout, oldRows, columnOf } = replacement;
  const fresh = alikeRuns(replacement).filter(({ first }) => oldRows[first] === null);
  for (const validation of layout.validations ?? []) {
    const { top, bottom, left, right } = validation.area;
    for (const { first, last } of fresh) {
      const [from, to] = [Math.max(first, top), Math.min(last, bottom)];
      if (from > to) continue;
      for (let column = left; column <= right; column++) {
        const letters = columnLetters(columnOf(column));
        await batch.room(bytesOfValidation(validation));
        const range = sheet.getRange(
          `${letters}${replacement.rowOf[from]! + 1}:${letters}${replacement.rowOf[to]! + 1}`,
        );
        writeValidation(range, validation);
      }
    }
  }
}

/**
 * How much deeper than Excel has put them new rows are to be, by the sheet's rows: a row that is put in belongs to the
 * groups that both its neighbours belong to. Excel does not tell how deep a row is, and refuses to take one out of a group
 * in which it is not; so what is there already stays.
 */
export function deeperLevels({ layout, oldRows, rowOf }: Replacement): number[] {
  const levels = layout.rowLevels ?? [];
  const levelAt = (row: number): number => levels[row] ?? 0;
  const deeper: number[] = [];
  oldRows.forEach((old, row) => {
    if (old !== null) return;
    let [above, below] = [row - 1, row + 1];
    while (above >= 0 && oldRows[above] === null) above--;
    while (below < oldRows.length && oldRows[below] === null) below++;
    deeper[rowOf[row]!] = Math.max(0, levelAt(row) - Math.min(levelAt(above), levelAt(below)));
  });
  return Array.from(deeper, (level) => level ?? 0);
}
