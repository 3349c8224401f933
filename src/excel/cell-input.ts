import { serialOfDay } from "../plan/day";
import type { LayoutValue } from "../sheets/sheet-layout";

/** What is handed to Excel for a cell; null leaves it as it is. */
export type CellInput = string | number | boolean | null;

/** Excel reads texts with such parts as formulas, numbers, dates, truths or errors, and takes an apostrophe off. */
const MISREAD = /^[=+\-@'\s]|[\d#]|^(?:true|false)$/i;
/** A cell of the number format for texts takes all but these as they are. */
const MISREAD_AS_TEXT = /^[=+\-@'\s]/;

/**
 * What a cell is to be given, so that it holds the layout's value. Texts that Excel would read otherwise get an
 * apostrophe, which Excel takes off again.
 * @param format the cell's number format, where it is known
 */
export function inputOf(value: LayoutValue, date1904: boolean, format: string | null = null): CellInput {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "string") return textInput(value, format);
  if ("day" in value) return serialOfDay(value.day, date1904);
  return value.formula;
}

/** @param format the cell's number format, where it is known */
export function textInput(text: string, format: string | null = null): string {
  return (format === "@" ? MISREAD_AS_TEXT : MISREAD).test(text) ? `'${text}` : text;
}

/** A cell as it is read: what `formulas`, `values` and `valueTypes` give of it. */
export interface ReadCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly type: unknown;
  readonly format: unknown;
}

/** What a cell is to be given, so that it holds again what was read from it. */
export function inputAsRead({ formula, value, type, format }: ReadCell): CellInput {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = String(formula);
  // A text that begins with an equals sign is its own formula.
  const isText = type === "String" && text === value;
  return isText ? textInput(text, String(format)) : text;
}
