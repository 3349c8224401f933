import type { GridCell } from "./grid";

/** Excel's error values and LibreOffice's own, whose meaning does not matter. */
const ERROR_VALUE =
  /^(?:#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)|Err:\d{3})$/;
/** What Excel, too, shows for a date or number that does not exist. */
export const IMPOSSIBLE = "########";
const LAST_DATE_YEAR = 9999;

/** A text as a workbook holds it, or an error value; a blank one is no cell. */
export function cellOfText(content: string): GridCell | undefined {
  const text = content.replace(/\r\n?/g, "\n");
  return text.trim() === "" ? undefined : { value: text, text, isDate: false, isError: ERROR_VALUE.test(text) };
}

/** A number that its format does not show as a date, or a truth value. */
export function cellOfValue(value: number | boolean): GridCell {
  return { value, text: String(value), isDate: false, isError: false };
}

/** A date's serial, and the date in UTC that it stands for. */
export function cellOfDate(serial: number, date: Date): GridCell {
  const exists = date.getUTCFullYear() <= LAST_DATE_YEAR;
  return { value: serial, text: exists ? date.toISOString().slice(0, 10) : IMPOSSIBLE, isDate: true, isError: false };
}
