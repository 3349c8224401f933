/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;
/** Control characters, halves of surrogate pairs and two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that XML can't hold. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** A text as an .xlsx file's cells and notes hold it: `_x000A_`, which would be a line break, stays those seven characters. */
export function heldText(text: string): string {
  return withoutForbidden(text.slice(0, LONGEST_TEXT)).replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
}
