import Decimal from "decimal.js";
import { plainText } from "./text";

/** What a text or a number says as an amount in euros. */
export interface Amount {
  readonly value: Decimal;
  /** Written as Estonian accounting does: `8 900,00`, `8900`, `100 000`. */
  readonly regular: boolean;
}

/** Two sums of money are the same below this difference, in euros. */
export const TOLERANCE = new Decimal("0.005");

export const ZERO = new Decimal(0);

const REGULAR = /^-?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d{1,2})?$/;
const CURRENCY = /^(?:€|eur)\s*|\s*(?:€|eur|eurot?|euri)\.?$/gi;

/** Notations that are read but reported as irregular; each leaves digits and a decimal point. */
const IRREGULAR: readonly [RegExp, (text: string) => string][] = [
  [REGULAR, (text) => text.replace(/ /g, "").replace(",", ".")],
  // 8.000 and 8.000,00
  [/^-?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/, (text) => text.replace(/\./g, "").replace(",", ".")],
  // 1,234,567 and 8,000.00; but not 8,000, which may be eight euros
  [/^-?\d{1,3}(?:,\d{3}){2,}$|^-?\d{1,3}(?:,\d{3})+\.\d{1,2}$/, (text) => text.replace(/,/g, "")],
  // 8900.00 and 8 900.00
  [/^-?(?:\d{1,3}(?: \d{3})+|\d+)\.\d{1,2}$/, (text) => text.replace(/ /g, "")],
  // 8'000,00
  [/^-?\d{1,3}(?:['’]\d{3})+(?:[.,]\d{1,2})?$/, (text) => text.replace(/['’]/g, "").replace(",", ".")],
];

/**
 * Reads an amount in euros in any notation that occurs in plans.
 * @returns null where the text is no amount, or could mean two (`8,000`).
 * @example parseAmount("84 350, 84") // 84350.84, irregular
 */
export function parseAmount(text: string): Amount | null {
  const plain = plainText(text)
    .trim()
    .replace(/^[−–]\s*(?=\d)/, "-");
  if (REGULAR.test(plain)) return { value: new Decimal(plain.replace(/ /g, "").replace(",", ".")), regular: true };

  const tidy = plain
    .replace(CURRENCY, "")
    .replace(/[.,]\s*[-–—]$|(?<=\d)\.$|^\+\s*(?=\d)/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([.,]) ?/g, "$1")
    .replace(/^- /, "-")
    .trim();
  for (const [notation, toDecimal] of IRREGULAR) {
    if (notation.test(tidy)) return { value: new Decimal(toDecimal(tidy)), regular: false };
  }
  return null;
}

/** A number cell as an amount: the 15 digits that a spreadsheet keeps, free of binary fractions. */
export function amountOfNumber(value: number): Decimal {
  return new Decimal(Number.isInteger(value) ? value : value.toPrecision(15));
}

/** Whether two sums differ by half a cent or more, or by what else is not to be passed over. */
export function differs(a: Decimal, b: Decimal, tolerance: Decimal = TOLERANCE): boolean {
  return a.minus(b).abs().gte(tolerance);
}

/** A decimal string with two places or more, as the JSON report and the messages carry it: `57180.00`. */
export function amountText(value: Decimal): string {
  return value.decimalPlaces() > 2 ? value.toFixed() : value.toFixed(2);
}

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}
