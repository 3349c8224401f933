/** What stands in a number format without being one: colours and locales, literal text, escaped, padding and filling characters. */
const LITERALS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]|"[^"]*"|\\.|[*_]./gi;

/**
 * Whether a number format shows a serial as a date or time.
 * @param format in Excel's own notation, whatever the user's language: `dd.mm.yyyy`
 */
export function isDateFormat(format: string): boolean {
  const [positive = ""] = format.replace(LITERALS, "").split(";");
  return !/^(?:general|@)?$/i.test(positive.trim()) && /[dmyhs]/i.test(positive) && !/[0#?]e[+-]/i.test(positive);
}
