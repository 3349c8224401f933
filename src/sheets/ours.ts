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

/** How conditions begin that are true where another one is, and are ours all the same. */
const OWN_CONDITION = `AND(${MARK_CONDITION},`;

/** @param formula from `=` on */
export function ownCondition(formula: string): string {
  return `=${OWN_CONDITION}${formula.slice(1)})`;
}

/** @param formula as a workbook holds it, with or without `=` */
export function isOwnCondition(formula: string): boolean {
  return formula.replace(/\s|^=/g, "").startsWith(OWN_CONDITION);
}

/** The defined name, hidden from users, that points to the sheet of findings, whatever its own name is. */
export const FINDINGS_NAME = "Tegevuskava_Leiud";

/** How the names begin that the add-in hides in a workbook; another case is the same name. */
export const HIDDEN_NAME = `${OUR_WORD}_`;

/** How the settings begin that the add-in leaves in a workbook. */
export const SETTING = `${OUR_WORD}.`;

/** The add-in's id in manifest.xml, by which a file knows whose settings it holds. */
export const ADDIN_ID = "b3f0c1de-6f0c-4d7e-9f43-51a7c0a9e2d4";

/** What goes before the add-in's functions in cells; the manifest says the same. */
export const FUNCTIONS = "PLAN";

/** And in files, where Excel writes `_xldudf_PLAN_ROLLUPS(…)`. */
export const STORED_FUNCTIONS = `_xldudf_${FUNCTIONS}_`;

/** The sheet that a defined name's range is on: `'O''Neill'!$A$1` is on *O'Neill*. Null where it is gone. */
export function sheetOfRange(range: string): string | null {
  const match = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.]/.exec(range.trim());
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  return name === "#REF" ? null : name;
}
