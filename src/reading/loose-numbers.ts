import { isChildOf } from "../plan/numbering";
import { parseHeading } from "../plan/section-code";
import type { Item } from "./row-items";

/** `1 Teenused`, `II Kaasamine`, `Tegevus 3. Võrgustik`: what may be a number, if the rows after it say so. */
const LOOSE = /^(?:tegevus\s+)?(\d{1,2}|[IVX]{1,4})\s*[.):]?\s+(?=\p{Lu})/iu;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** `Tegevus 1: …`, `Alamtegevus 1.1 …`: the word before it says that it is a number. */
const NAMED = /^(?:alam)?tegevus\s+(\d{1,2}(?:\.\d{1,2})*)\s*[.):]?\s+/i;

/**
 * Numbers of activities without the usual dot. `10 Koolitust` may begin with a count: only where sub-activities 10.1,
 * 10.2 … follow, or the row continues others of its kind, is it taken for a number.
 */
export function withLooseNumbers(items: readonly Item[]): readonly Item[] {
  const nextNumbers = followingNumbers(items);
  let last = 0;
  return items.map((item, index) => {
    if (item.number?.parts.length === 1) last = item.number.parts[0]!;
    const named = item.number ? null : NAMED.exec(item.title);
    if (named) return numbered(item, named, named[1]!.split(".").map(Number));
    const loose = item.number ? null : LOOSE.exec(item.title);
    if (!loose || parseHeading(item.title)) return item;
    const value = valueOf(loose[1]!);
    const next = nextNumbers[index];
    if (!(next && isChildOf(next, [value])) && !(last > 0 && value === last + 1)) return item;
    last = value;
    return numbered(item, loose, [value]);
  });
}

function numbered(item: Item, [whole, text]: RegExpExecArray, parts: readonly number[]): Item {
  const { place, title } = item;
  return { ...item, number: { text: text!, parts, rest: "", place, alone: false }, title: title.slice(whole.length) };
}

/** For every item the number of the next one that has any. */
function followingNumbers(items: readonly Item[]): (readonly number[] | undefined)[] {
  const following: (readonly number[] | undefined)[] = [];
  let next: readonly number[] | undefined;
  for (let i = items.length - 1; i >= 0; i--) {
    following[i] = next;
    next = items[i]!.number?.parts ?? next;
  }
  return following;
}

function valueOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const digits = [...written.toUpperCase()].map((letter) => ROMAN[letter]!);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
