import type { CellError } from "./cell-error";

/** What a cell gives a function, and a function a cell. A cell without content comes as an empty text, or as nothing. */
export type CellValue = string | number | boolean | CellError | null | undefined;

/** A range's cells, by row and column; one cell is a range too. */
export type CellRange = readonly (readonly CellValue[])[];

/** Whether a cell holds nothing, or nothing but spaces. */
export function isBlank(value: CellValue): value is "" | null | undefined {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
