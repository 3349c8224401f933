import Decimal from "decimal.js";
import { plainText } from "./text";

const SUM = String.raw`\d+(?:[.,]\d+)?(?:\s*\+\s*\d+(?:[.,]\d+)?)*`;
const POST = String.raw`(?:töö|ameti)?koh(?:t|ta|aga|ad|tade)?(?![a-zõäöü])|koormus\S*|FTE`;
/** `1,2 kohta` · `(0,75+0,25)` · `koormus 0,5` · `50% koormusega` */
const PHRASES = new RegExp(
  String.raw`(?<percent>\d+(?:[.,]\d+)?)\s*%\s*(?:${POST})` +
    String.raw`|(?<![\d.,])(?<posts>${SUM})\s*(?:${POST})` +
    String.raw`|\(\s*(?<bracket>${SUM})\s*\)` +
    String.raw`|koormus\S*\s*:?\s*(?<load>\d+(?:[.,]\d+)?)(?!\s*%|\d)`,
  "giu",
);

/**
 * The full-time equivalent that a wage line states: the sum of every phrase in it.
 * @returns null where it states none
 * @example parseFte("Nõunik (1 koht) ja juht (0,75+0,25)") // 2
 */
export function parseFte(text: string): Decimal | null {
  let total: Decimal | null = null;
  for (const { groups } of plainText(text).matchAll(PHRASES)) {
    const stated = groups?.percent
      ? decimal(groups.percent).div(100)
      : addUp(groups?.posts ?? groups?.bracket ?? groups?.load ?? "0");
    total = (total ?? new Decimal(0)).plus(stated);
  }
  return total;
}

function addUp(expression: string): Decimal {
  return expression.split("+").reduce((total, part) => total.plus(decimal(part)), new Decimal(0));
}

function decimal(text: string): Decimal {
  return new Decimal(text.trim().replace(",", "."));
}
