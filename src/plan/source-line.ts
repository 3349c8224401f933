import type { Source } from "./model";

/**
 * `Allikas: johvi.xlsx; imporditud 25.11.2026 12:03; SHA-256 9f3a…`, in any language. A sheet of the same workbook
 * stands in brackets, which no sheet's name has, at the place of the file.
 */
const LINE = /^\p{L}+: (.+); \p{L}+ (\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}); SHA-256 ([\da-f]{64})$/su;
const SHEET = /^\[([^[\]]+)\]$/;

/** What stands under a plan sheet's heading about its source, or null where the text is anything else. */
export function parseSourceLine(text: string): Source | null {
  const match = LINE.exec(text);
  if (!match) return null;
  const [, from, time, sha256] = match;
  const sheet = SHEET.exec(from!)?.[1] ?? null;
  return { file: sheet === null ? from! : null, sheet, time: time!, sha256: sha256! };
}

/** A source as the line names it. */
export function sourceName({ file, sheet }: Source): string {
  return file ?? `[${sheet}]`;
}
