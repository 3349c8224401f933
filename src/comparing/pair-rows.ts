import type { ComparedRow } from "./compared-row";
import { pairEquals } from "./pair-equals";
import { pairSimilar } from "./pair-similar";
import { Pairs } from "./pairs";

/**
 * Which rows of two versions are the same row: those that say the same, then those that were renumbered, reworded or
 * moved. The same whichever version is called the earlier one.
 */
export function pairRows<T>(before: readonly ComparedRow<T>[], after: readonly ComparedRow<T>[]): Pairs<T> {
  // Where two choices are equally good the first one counts, so that both directions begin at the same version.
  const pairs = isInOrder(before, after) ? new Pairs(before, after) : new Pairs(after, before);
  pairEquals(pairs);
  pairSimilar(pairs);
  return pairs;
}

/** By what the rows say; versions that say the same are in order either way. */
function isInOrder<T>(before: readonly ComparedRow<T>[], after: readonly ComparedRow<T>[]): boolean {
  if (before.length !== after.length) return before.length < after.length;
  for (const [index, { keys }] of before.entries()) {
    const other = after[index]!.keys;
    if (keys.subtree !== other.subtree) return keys.subtree < other.subtree;
  }
  return true;
}
