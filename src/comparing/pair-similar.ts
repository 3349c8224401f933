import { bestAssignment, type Candidate } from "./assignment";
import type { ComparedRow } from "./compared-row";
import { grouped } from "./grouped";
import type { Pairs } from "./pairs";
import { rowLikeness, SAME_ROW, Titles } from "./row-likeness";

/** Under the same activity rows are paired first where they are this alike; less like ones are looked for everywhere. */
const SAME_SIBLING = 0.6;
/** So many pairs of rows are all compared; of more, each row with those that share its most telling words. */
const MOST_PAIRS = 40_000;
const TELLING_WORDS = 8;
const MOST_OF_A_WORD = 60;
const MOST_OF_A_ROW = 25;

/**
 * Pairs the rows that say nearly the same, the likeliest first: under activities that are the same, then anywhere. What
 * is left without a partner was removed or added.
 */
export function pairSimilar<T>(pairs: Pairs<T>): void {
  if (pairs.looseBefore().length === 0 || pairs.looseAfter().length === 0) return;
  const titles = new Titles([...pairs.before, ...pairs.after]);
  const depths = new Set(pairs.looseBefore().map(depthOf));
  for (const depth of [...depths].sort((a, b) => a - b)) pairSiblings(pairs, titles, depth);
  pairAnywhere(pairs, titles);
}

function pairSiblings<T>(pairs: Pairs<T>, titles: Titles, depth: number): void {
  const ofDepth = (row: ComparedRow<T>): boolean => depthOf(row) === depth;
  const after = grouped(pairs.looseAfter().filter(ofDepth), ({ parent }) => parent);
  for (const [parent, rows] of grouped(pairs.looseBefore().filter(ofDepth), (row) => row.parent)) {
    const partner = parent && pairs.partnerOf(parent);
    if (parent && !partner) continue;
    pairBest(pairs, titles, rows, after.get(partner) ?? [], SAME_SIBLING);
  }
}

function pairAnywhere<T>(pairs: Pairs<T>, titles: Titles): void {
  pairBest(pairs, titles, pairs.looseBefore(), pairs.looseAfter(), SAME_ROW);
}

function pairBest<T>(
  pairs: Pairs<T>,
  titles: Titles,
  before: readonly ComparedRow<T>[],
  after: readonly ComparedRow<T>[],
  least: number,
): void {
  const afterOfKind = grouped(after, ({ kind }) => kind);
  for (const [kind, rows] of grouped(before, (row) => row.kind)) {
    const others = afterOfKind.get(kind) ?? [];
    const candidates: Candidate[] = [];
    const consider = (row: ComparedRow<T>, other: ComparedRow<T>): void => {
      const score = rowLikeness(row, other, titles, pairs) - least;
      // What is over the mark counts: one pair surely the same goes before two that may be.
      if (score >= 0) candidates.push({ before: row.index, after: other.index, score: score + Number.EPSILON });
    };
    if (rows.length * others.length <= MOST_PAIRS) {
      for (const row of rows) for (const other of others) consider(row, other);
    } else {
      for (const [row, likely] of likelyPairs(rows, others, titles)) for (const other of likely) consider(row, other);
    }
    for (const chosen of bestAssignment(candidates))
      pairs.add(pairs.before[chosen.before]!, pairs.after[chosen.after]!);
  }
}

/** For each row the others that share its most telling words. */
function likelyPairs<T>(
  rows: readonly ComparedRow<T>[],
  others: readonly ComparedRow<T>[],
  titles: Titles,
): [ComparedRow<T>, ComparedRow<T>[]][] {
  const byStem = new Map<string, ComparedRow<T>[]>();
  for (const other of others) {
    for (const { stem } of titles.stemsOf(other)) {
      const known = byStem.get(stem);
      if (known) known.push(other);
      else byStem.set(stem, [other]);
    }
  }
  return rows.map((row) => {
    const shared = new Map<ComparedRow<T>, number>();
    for (const { stem, weight } of titles.stemsOf(row).slice(0, TELLING_WORDS)) {
      const having = byStem.get(stem) ?? [];
      if (having.length > MOST_OF_A_WORD) continue;
      for (const other of having) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const likely = [...shared].sort(([a, x], [b, y]) => y - x || a.index - b.index).slice(0, MOST_OF_A_ROW);
    return [row, likely.map(([other]) => other)];
  });
}

function depthOf({ parent }: ComparedRow<unknown>): number {
  return parent ? 1 + depthOf(parent) : 0;
}
