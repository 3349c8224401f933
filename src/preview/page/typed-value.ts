import { dayOf, serialOfDay } from "../../plan/day";

/** What a typed text means, and how a cell without a format of its own then shows it. */
export interface TypedValue {
  readonly value: number;
  readonly format: string | null;
}

/** `1234,5`, `-1 234 567,50 €`, `12,5%`: thousands apart by a space, or not at all. */
const NUMBER = /^([-−+]?)\s?(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?\s?(€|%)?$/;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/;
/** As Excel takes years of two digits. */
const FIRST_OF_LAST_CENTURY = 30;

/** A text that was typed into a cell, read as Excel does with Estonian settings; null where it is just a text. */
export function typedValue(text: string, date1904: boolean): TypedValue | null {
  return typedDate(text.trim(), date1904) ?? typedNumber(text.trim());
}

function typedNumber(text: string): TypedValue | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, whole = "", fraction = "", unit] = match;
  // Excel keeps fifteen digits of a number; such are codes rather.
  if (whole.replace(/\D/g, "").length + fraction.length > 15) return null;
  const number = Number(`${whole.replace(/\D/g, "")}.${fraction || "0"}`) * (/[-−]/.test(sign!) ? -1 : 1);
  const places = fraction ? ".00" : "";
  if (unit === "%") return { value: Number((number / 100).toPrecision(15)), format: `0${places}%` };
  if (unit === "€") return { value: number, format: `#,##0${places} "€"` };
  return { value: number, format: /\D/.test(whole) ? `#,##0${places}` : null };
}

function typedDate(text: string, date1904: boolean): TypedValue | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, date, month, year] = match;
  const full = year!.length === 4 ? Number(year) : Number(year) + (Number(year) < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
  const day = dayOf(full, Number(month), Number(date));
  return day === null ? null : { value: serialOfDay(day, date1904), format: "dd.mm.yyyy" };
}
