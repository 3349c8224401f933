import { oneLine } from "../plan/text";

/**
 * What a text says, for comparing: kinds of spaces, dashes and quotation marks, spaces beside marks, and a closing full
 * stop or semicolon do not count.
 */
export function comparable(text: string): string {
  return oneLine(text)
    .normalize("NFC")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[„“”«»″]/g, '"')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s*([-/,;:.()"])\s*/g, "$1")
    .replace(/[.;,]+$/, "");
}
