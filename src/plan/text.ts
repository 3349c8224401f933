const UNUSUAL_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Plain spaces for every kind of space, no soft hyphens or zero-width marks, one kind of line break. */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(UNUSUAL_SPACES, " ")
    .replace(/\r\n?|\u000b|\u2028|\u2029/g, "\n");
}

/** Letters and digits alone, in small letters: what is left of a text when spelling does not count. */
export function bareLetters(text: string): string {
  return plainText(text)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "");
}

/** Letters, digits and signs with single spaces between them: most cells, which need no tidying. */
const TIDY = /^[!-~\u00a1-\u00ac\u00ae-\u024f„“”–]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f„“”–]+)*$/;

/** The text on one line, with single spaces. */
export function oneLine(text: string): string {
  if (TIDY.test(text)) return text;
  return plainText(text).replace(/\s+/g, " ").trim();
}
