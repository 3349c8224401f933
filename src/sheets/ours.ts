/**
 * By what a later check knows the marks of an earlier one. Excel and LibreOffice keep all three when they save. Changed,
 * they would leave the marks of all copies written until then in place.
 */

/** Where this is not, nothing of ours is. */
export const OUR_WORD = "Tegevuskava";

/** The author of notes. */
export const NOTE_AUTHOR = OUR_WORD;

/** How a note begins, as Excel begins one itself: programs that forget the author keep it. */
export const NOTE_HEADING = `${NOTE_AUTHOR}:\n`;

/** The condition of conditional formats: always true, and unlikely to be anyone else's. */
export const MARK_CONDITION = '"Tegevuskava"<>""';

/** The defined name, hidden from users, that points to the sheet of findings, whatever its own name is. */
export const FINDINGS_NAME = "Tegevuskava_Leiud";

/** The sheet that a defined name's range is on: `'O''Neill'!$A$1` is on *O'Neill*. Null where it is gone. */
export function sheetOfRange(range: string): string | null {
  const match = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.]/.exec(range.trim());
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  return name === "#REF" ? null : name;
}
