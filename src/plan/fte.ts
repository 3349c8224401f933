import Decimal from "decimal.js";
import { plainText } from "./text";

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const SUM = String.raw`${NUMBER}(?:\s*\+\s*${NUMBER})*`;
const POST = String.raw`(?:(?:töö|ameti|täis)?koh(?:t|ta|a|aga|ad|tade)(?![a-zõäöü])|FTE)`;
const LOAD = String.raw`(?:osa|täis)?koormus[a-zõäöü]*`;

/** What phrases are made of that say an FTE, by how they count. The first that fits at a place decides. */
const PHRASES = new RegExp(
  [
    // 50% koormusega, 50 % kohta
    String.raw`(?<percent>${NUMBER})\s*%\s*(?:${POST}|${LOAD})`,
    // koormus 0,5; koormusega: 50%
    String.raw`(?:${LOAD}|FTE)\s*:?\s*(?<load>${NUMBER})(?!\d)\s*(?<loadPercent>%)?`,
    // 2 x 0,5 kohta; 1,2 kohta; (0,75+0,25 kohta); 1-koht
    String.raw`(?<![\d.,/])(?:(?<times>\d+)\s*[x×*]\s*)?(?<posts>${SUM})\s*-?\s*(?:${POST}|${LOAD})`,
    // (0,75+0,25), (0,5): a sum or a part of a post; anything else in brackets may be a year or a count
    String.raw`\(\s*(?<bracket>${NUMBER}(?:\s*\+\s*${NUMBER})+|\d[.,]\d+)\s*\)`,
  ].join("|"),
  "giu",
);

/** Numbers in other words, as digits. */
const SPELT: readonly [RegExp, string][] = [
  [/(?<!\p{L})(?:pool|poole)(?=\s+(?:\p{L}*koh|\p{L}*koorm))/giu, "0,5"],
  [/(?<!\p{L})üks(?=\s+\p{L}*koh)/giu, "1"],
  [/(?<!\p{L})kaks(?=\s+\p{L}*koh)/giu, "2"],
  [/(?<!\p{L})kolm(?=\s+\p{L}*koh)/giu, "3"],
  [/(?<!\p{L})neli(?=\s+\p{L}*koh)/giu, "4"],
  [/(\d)\s*½/g, "$1,5"],
  [/½/g, "0,5"],
  [/(?<![\d/])1\/2(?![\d/])/g, "0,5"],
  [/(?<![\d/])1\/4(?![\d/])/g, "0,25"],
  [/(?<![\d/])3\/4(?![\d/])/g, "0,75"],
  // 1 (üks) koht
  [/(\d)\s*\(\p{L}+\)/gu, "$1"],
];

/** `1 koht, koormus 0,5`: the load is that of the post before it, not another post. */
const QUALIFIES = /^\s*[,;(]?\s*$/;

/**
 * The full-time equivalent that a wage line states: the sum of every phrase in it.
 * @returns null where it states none
 * @example parseFte("Nõunik (1 koht) ja juht (0,75+0,25)") // 2
 */
export function parseFte(text: string): Decimal | null {
  let plain = plainText(text);
  if (!/\d|½|koh|koorm/i.test(plain)) return null;
  for (const [words, digits] of SPELT) plain = plain.replace(words, digits);

  const stated: Decimal[] = [];
  let after = 0;
  for (const match of plain.matchAll(PHRASES)) {
    const { percent, times, posts, load, loadPercent, bracket } = match.groups!;
    const isLoad = load !== undefined || percent !== undefined;
    const value = percent
      ? decimal(percent).div(100)
      : load
        ? decimal(load).div(loadPercent ? 100 : 1)
        : addUp(posts ?? bracket!).times(times ?? 1);
    const last = stated.at(-1);
    const ofThePostBefore = isLoad && last?.isInteger() && QUALIFIES.test(plain.slice(after, match.index));
    if (ofThePostBefore) stated[stated.length - 1] = last!.times(value);
    else stated.push(value);
    after = match.index + match[0].length;
  }
  return stated.length === 0 ? null : stated.reduce((total, value) => total.plus(value));
}

/** `0,5` or `0.375` alone, as a column of full-time equivalents has it: however many decimals, they are no thousands. */
export function parsePlainFte(text: string): Decimal | null {
  const plain = plainText(text).trim();
  return /^\d{1,4}(?:[.,]\d{1,9})?$/.test(plain) ? decimal(plain) : null;
}

/** Nobody counts in smaller parts of a post. */
const SMALLEST_PART = new Decimal("0.001");

/** Whether two full-time equivalents are different ones. */
export function ftesDiffer(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().gte(SMALLEST_PART);
}

function addUp(expression: string): Decimal {
  return expression.split("+").reduce((total, part) => total.plus(decimal(part)), new Decimal(0));
}

function decimal(text: string): Decimal {
  return new Decimal(text.trim().replace(",", "."));
}
