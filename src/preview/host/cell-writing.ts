import type { ICellData } from "@univerjs/core";
import { NUMBER, TEXT, TRUTH } from "./cell-values";
import { assertFormula } from "./formula-syntax";
import { invalidArgument } from "./host-error";

/** As many characters as a cell holds. */
const LONGEST_TEXT = 32_767;

/** What Excel makes of a text that is written to a cell: it reads numbers, dates and truths by US rules. */
const NUMERIC = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/i;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * A cell's content after a value was written to it.
 * @param format the cell's number format: `@` keeps whatever comes a text
 * @returns null for what leaves the cell as it is
 * @throws HostError for what no cell takes, a longer text or half a formula among it
 */
export function writtenCell(input: unknown, format: string): ICellData | null {
  switch (typeof input) {
    case "number":
      if (!Number.isFinite(input)) throw invalidArgument("A cell takes no such number.");
      return content({ v: input, t: NUMBER });
    case "boolean":
      return content({ v: input ? 1 : 0, t: TRUTH });
    case "string":
      return content(ofText(input, format));
    default:
      if (input === null || input === undefined) return null;
      throw invalidArgument("A cell takes texts, numbers and truths.");
  }
}

function ofText(text: string, format: string): ICellData {
  if (text === "") return { v: null };
  const isKept = text.startsWith("'");
  const kept = isKept ? text.slice(1) : text;
  if (kept.length > LONGEST_TEXT) throw invalidArgument("The text is longer than a cell takes.");
  if (isKept || format === "@") return { v: kept, t: TEXT };
  if (text.startsWith("=") && text.length > 1) {
    assertFormula(text);
    return { f: text, v: null };
  }
  if (/^(?:true|false)$/i.test(text)) return { v: /^true$/i.test(text) ? 1 : 0, t: TRUTH };
  const number = numberIn(text.trim());
  if (number !== null) return { v: number, t: NUMBER };
  // What other spreadsheets begin formulas with begins one here too.
  if (/^[+\-@]./s.test(text)) {
    const formula = `=${text.replace(/^@/, "")}`;
    assertFormula(formula);
    return { f: formula, v: null };
  }
  return { v: text, t: TEXT };
}

function numberIn(text: string): number | null {
  const date = US_DATE.exec(text);
  if (date) return Date.UTC(Number(date[3]), Number(date[1]) - 1, Number(date[2])) / 86_400_000 + 25_569;
  if (!NUMERIC.test(text) || !/\d/.test(text)) return null;
  const number = Number(text.replace(/[,%]/g, ""));
  return text.endsWith("%") ? number / 100 : number;
}

/** What is not said goes: a formula under a new value, a text's own formats. */
const content = (cell: ICellData): ICellData => ({ f: null, si: null, p: null, ...cell });
