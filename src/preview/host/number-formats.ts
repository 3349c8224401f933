import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Session } from "./session";

const GENERAL = "General";
/** Digits that Excel shows of a number without a format. */
const DIGITS = 11;

/** A cell's number format in Excel's own notation: the cell's, or else its row's or column's. */
export function numberFormatAt(sheet: Worksheet, row: number, column: number): string {
  const own = sheet.getCellStyle(row, column);
  return patternOf(own) ?? patternOf(sheet.getRowStyle(row)) ?? patternOf(sheet.getColumnStyle(column)) ?? GENERAL;
}

function patternOf(style: Nullable<IStyleData> | string): string | undefined {
  return typeof style === "object" && style?.n ? style.n.pattern : undefined;
}

/** What the cell shows. */
export function shownText(value: string | number | boolean, format: string, session: Session): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === GENERAL || format === "@") return String(Number(value.toPrecision(DIGITS)));
  return session.engine.tools.formatted(value, format);
}
