import { bytesOfRow, type Batch } from "./batch";
import { inputAsRead, type CellInput } from "./cell-input";
import type { OldSheet } from "./old-sheet";
import { sheetOf, type Replacement } from "./replacement";

const BYTES_OF_A_CHANGE = 1_000;

/**
 * Gives our cells on kept rows what they held before, where they hold something else. Rows stand where they stood.
 * @param present the sheet as it is now
 */
export async function restoreCells(replacement: Replacement, present: OldSheet, batch: Batch): Promise<void> {
  const { layout, oldRows, columnOf, old } = replacement;
  const sheet = sheetOf(replacement, batch.context);
  for (const [index, row] of oldRows.entries()) {
    if (row === null) continue;
    const columns = (layout.rows[index] ?? []).map((_, column) => columnOf(column));
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const inputs: CellInput[] = [];
    const formats: (string | null)[] = [];
    for (const column of columns) {
      const [before, now] = [old.cell(row, column), present.cell(row, column)];
      const [was, is] = [before ? inputAsRead(before) : "", now ? inputAsRead(now) : ""];
      inputs[column - left] = unquoted(was) === unquoted(is) ? null : was;
      const format = before?.format ?? "General";
      formats[column - left] = now && now.format !== format ? String(format) : null;
    }
    const [values, numberFormats] = [whole(inputs, right - left + 1), whole(formats, right - left + 1)];
    if (values.every((value) => value === null) && numberFormats.every((format) => format === null)) continue;
    await batch.room(BYTES_OF_A_CHANGE + bytesOfRow(values) + bytesOfRow(numberFormats));
    const range = sheet.getRangeByIndexes(row, left, 1, right - left + 1);
    if (numberFormats.some((format) => format !== null)) range.numberFormat = [numberFormats];
    range.formulas = [values];
    range.untrack();
  }
}

/** Rows that went in and out may have cost a formula the apostrophes around a sheet's name that needs none. */
function unquoted(input: CellInput): CellInput {
  return typeof input === "string" && input.startsWith("=") ? input.replaceAll("'", "") : input;
}

/** Without holes. */
function whole<T>(line: readonly (T | null)[], length: number): (T | null)[] {
  return Array.from({ length }, (_, index) => line[index] ?? null);
}
