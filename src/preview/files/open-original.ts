import type { Cell, RoundtripWorkbook } from "hucre/xlsx";
import { readAround } from "../../files/workbook";
import { serialOfDate } from "../../plan/day";
import { spellOutFormulas } from "./shared-formulas";

/**
 * A workbook with all that the library reads of it, ready to be changed and saved: every formula stands in its own cell
 * and has the value that the file keeps for it, whatever its kind.
 */
export async function openOriginal(bytes: Uint8Array): Promise<RoundtripWorkbook> {
  const { openXlsx } = await import("hucre/xlsx");
  const workbook = await readAround((options) => openXlsx(bytes, { ...options, readStyles: true }));
  const date1904 = workbook.dateSystem === "1904";
  for (const sheet of workbook.sheets) {
    spellOutFormulas(sheet);
    for (const [key, cell] of sheet.cells ?? []) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const value = sheet.rows[row]?.[column] ?? cell.value;
      if (cell.formula !== undefined) cell.formulaResult = resultOf(value, date1904);
    }
  }
  return workbook;
}

/** The library writes no dates as results, and reads no texts and truth values as such. */
function resultOf(value: Cell["value"], date1904: boolean): Cell["value"] | undefined {
  if (!(value instanceof Date)) return value ?? undefined;
  const serial = serialOfDate(value, date1904);
  return Number.isFinite(serial) ? serial : undefined;
}
