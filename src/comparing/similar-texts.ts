import { plainText } from "../plan/text";

/** A text's words without endings, and its letters three by three. */
export interface TextParts {
  readonly stems: ReadonlySet<string>;
  readonly trigrams: ReadonlySet<string>;
}

const LONGEST_STEM = 6;
const SHORTEST_STEM = 4;

/** Estonian words change at their ends: *koolitus*, *koolitused*, *koolitustele*. */
function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  return word.slice(0, Math.max(SHORTEST_STEM, Math.min(LONGEST_STEM, word.length - 2)));
}

export function partsOf(text: string): TextParts {
  const words =
    plainText(text)
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const trigrams = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3));
  }
  return { stems: new Set(words.map(stemOf)), trigrams };
}

/** What each stem is worth: the fewer of the texts have it, the more it tells them apart. */
export function stemWeights(texts: readonly TextParts[]): (stem: string) => number {
  const uses = new Map<string, number>();
  for (const { stems } of texts) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + texts.length / (uses.get(stem) ?? 1));
}

/**
 * How alike two texts are, from 0 to 1: the share of what they have in common, by words for what is said and by letters
 * for endings, compounds and slips of the pen.
 */
export function likeness(a: TextParts, b: TextParts, weightOf: (stem: string) => number): number {
  if (a.stems.size === 0 || b.stems.size === 0) return a.stems.size === b.stems.size ? 1 : 0;
  return (shareOf(a.stems, b.stems, weightOf) + shareOf(a.trigrams, b.trigrams, () => 1)) / 2;
}

/** Twice what both have, as a part of what each has. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: (part: string) => number): number {
  let [common, all] = [0, 0];
  for (const part of a) {
    const weight = weightOf(part);
    all += weight;
    if (b.has(part)) common += 2 * weight;
  }
  for (const part of b) all += weightOf(part);
  return common / all;
}
