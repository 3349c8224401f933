import type { ComparedRow } from "./compared-row";
import { grouped } from "./grouped";
import type { Pairs } from "./pairs";

/**
 * How many rows of a key may stand on each side to be paired, in their order:
 * - `any`: they say quite the same, and it does not matter which is left over
 * - `as-many`: as many on both sides
 * - `one`: one on each side
 */
type Count = "any" | "as-many" | "one";

type KeyOf = (row: ComparedRow<unknown>) => string;

const APART = "\u0002";

function under(key: KeyOf, parentKey: KeyOf): KeyOf {
  return (row) => `${key(row)}${APART}${row.parent ? parentKey(row.parent) : ""}`;
}

/** From what is surely the same row to what is hardly another. */
const STEPS: readonly (readonly [KeyOf, Count])[] = [
  [
    under(
      (row) => row.keys.subtree,
      (row) => row.keys.whole,
    ),
    "any",
  ],
  [
    under(
      (row) => row.keys.unnumberedSubtree,
      (row) => row.keys.title,
    ),
    "as-many",
  ],
  [
    under(
      (row) => row.keys.whole,
      (row) => row.keys.title,
    ),
    "any",
  ],
  [
    under(
      (row) => row.keys.unnumbered,
      (row) => row.keys.title,
    ),
    "as-many",
  ],
  [(row) => row.keys.unnumbered, "as-many"],
  [
    under(
      (row) => row.keys.title,
      (row) => row.keys.title,
    ),
    "as-many",
  ],
  [(row) => row.keys.title, "one"],
];

/** Kinds of rows that a section has one of, whatever it is called. */
const SINGLE: ReadonlySet<string> = new Set(["section", "personnel", "indirect", "total"]);

/** Pairs rows that say the same, in near-linear time. */
export function pairEquals<T>(pairs: Pairs<T>): void {
  for (const [key, count] of STEPS) pairByKey(pairs, key, count);
  pairByKey(pairs, (row) => (SINGLE.has(row.kind) ? row.kind : null), "one");
}

function pairByKey<T>(pairs: Pairs<T>, key: (row: ComparedRow<unknown>) => string | null, count: Count): void {
  const after = grouped(pairs.looseAfter(), key);
  for (const [value, before] of grouped(pairs.looseBefore(), key)) {
    const others = after.get(value);
    if (value === null || !others) continue;
    if (count !== "any" && before.length !== others.length) continue;
    if (count === "one" && before.length > 1) continue;
    before.slice(0, others.length).forEach((row, index) => pairs.add(row, others[index]!));
  }
}
