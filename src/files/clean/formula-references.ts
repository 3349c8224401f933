import { FUNCTIONS, STORED_FUNCTIONS } from "../../sheets/ours";

/** What a formula as files hold it reaches for, as far as that may be gone. */
export interface FormulaReferences {
  /** It calls one of the add-in's functions. */
  readonly callsOurs: boolean;
  /** The first and the last sheet of each reference; of one sheet, twice the same. Not those of other workbooks. */
  readonly sheets: readonly (readonly [first: string, last: string])[];
  /** Names, tables, and cells without `$`, with the sheet that they are asked of where that is said. */
  readonly names: readonly { readonly name: string; readonly sheet: string | null }[];
  /** The cells whose whole result is asked for, as `C2#` is written in files. */
  readonly spills: readonly { readonly cell: string; readonly sheet: string | null }[];
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const PLAIN_SHEET = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*`;
const TOKENS = new RegExp(
  [
    `"(?<text>(?:[^"]|"")*)"`,
    // Another workbook's; number 0 is this one.
    String.raw`\[[1-9]\d*\](?:${PLAIN_SHEET}(?::${PLAIN_SHEET})?)?!(?:${NAME})?`,
    String.raw`'\[(?:[^']|'')+'!(?:${NAME})?`,
    `(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>${PLAIN_SHEET}(?::${PLAIN_SHEET})?))!(?<member>${NAME})?`,
    `(?<name>${NAME})`,
  ].join("|"),
  "gu",
);
const OURS = new RegExp(String.raw`^(?:_[a-z]+\.)*(?:${FUNCTIONS}\.|${STORED_FUNCTIONS})[A-Z\d.]+$`, "i");
/** Functions that take references as texts. */
const FROM_TEXTS = /^(?:INDIRECT|HYPERLINK)$/i;
const SPILL =
  /ANCHORARRAY\(\s*(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d+)\s*\)/giu;

export function referencesIn(formula: string): FormulaReferences {
  const [sheets, names]: [(readonly [string, string])[], { name: string; sheet: string | null }[]] = [[], []];
  const texts: string[] = [];
  for (const { groups = {} } of formula.matchAll(TOKENS)) {
    const { text, quoted, plain, member, name } = groups;
    if (text !== undefined) texts.push(text.replaceAll('""', '"').replace(/^#/, ""));
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet !== undefined) {
      const [first = "", last = first] = sheet.split(":");
      sheets.push([first, last]);
      if (member !== undefined) names.push({ name: member, sheet: first });
    }
    if (name !== undefined) names.push({ name, sheet: null });
  }
  const inTexts = names.some(({ name }) => FROM_TEXTS.test(name)) ? texts.map(referencesIn) : [];
  return {
    callsOurs: names.some(({ name }) => OURS.test(name)),
    sheets: [...sheets, ...inTexts.flatMap((one) => one.sheets)],
    names: [...names, ...inTexts.flatMap((one) => one.names)],
    spills: [...formula.matchAll(SPILL)].map(([, quoted, plain, cell]) => ({
      sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
      cell: cell!.replaceAll("$", "").toUpperCase(),
    })),
  };
}
