import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { intersection, type Area } from "./area";

/** The grid's numbers for kinds of values. */
export const TEXT = 1;
export const NUMBER = 2;
export const TRUTH = 3;

/** A cell's value as Excel's `values` gives it: text, number or truth; nothing is an empty text. */
export function valueOf(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return "";
  const { v, t, p } = cell;
  if (v === undefined || v === null) return (p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  if (t === TRUTH) return v === 1 || v === true || v === "1" || /^true$/i.test(String(v));
  if (t === NUMBER && typeof v === "string") return v.trim() !== "" && Number.isFinite(Number(v)) ? Number(v) : v;
  return t === TEXT ? String(v) : v;
}

function isFilled(cell: Nullable<ICellData>): boolean {
  return cell !== undefined && cell !== null && (valueOf(cell) !== "" || Boolean(cell.f) || Boolean(cell.si));
}

/** What Excel's `valueTypes` calls a value. */
export function valueTypeOf(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/.test(value) ? "Error" : "String";
}

/**
 * The block that holds all cells with content, or with a look of their own too; null for none.
 * @param filled the areas that formulas fill
 */
export function usedArea(sheet: Worksheet, within: Area, valuesOnly: boolean, filled: readonly Area[]): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  const take = (row: number, column: number): void => {
    if (row < within.top || row > within.bottom || column < within.left || column > within.right) return;
    if (!used) used = { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (isFilled(cell) || (!valuesOnly && cell?.s)) take(row, column);
  });
  for (const area of filled) {
    const common = intersection(area, within);
    if (!common) continue;
    take(common.top, common.left);
    take(common.bottom, common.right);
  }
  return used && intersection(used, within);
}
