import Decimal from "decimal.js";

/** Ten under each number, three levels deep. */
const PARTS = 10;

/** A table of activities with numbers and amounts, and what SUMIFS needs beside them. */
export interface OutlineTable {
  readonly numbers: readonly string[];
  readonly amounts: readonly number[];
  /** 1 where nothing stands under a row, else 0: without it, SUMIFS would count sub-totals twice. */
  readonly leaves: readonly number[];
}

/** A table of so many rows whose parents state what stands under them, but for every hundredth. */
export function outlineTable(count: number): OutlineTable {
  const numbers: string[] = [];
  const parents: number[] = [];
  for (let top = 1; numbers.length < count; top++) {
    const add = (number: string, parent: number): number => (parents.push(parent), numbers.push(number) - 1);
    const first = add(String(top), -1);
    for (let sub = 1; sub <= PARTS && numbers.length < count; sub++) {
      const second = add(`${top}.${sub}`, first);
      for (let part = 1; part <= PARTS && numbers.length < count; part++) add(`${top}.${sub}.${part}`, second);
    }
  }
  const withParts = new Set(parents);
  const leaves = numbers.map((_, row) => (withParts.has(row) ? 0 : 1));
  return { numbers, leaves, amounts: amountsOf(parents, leaves) };
}

function amountsOf(parents: readonly number[], leaves: readonly number[]): number[] {
  const cents = leaves.map((leaf, row) => (leaf ? 1_000 + ((row * 7_919) % 99_991) : 0));
  for (let row = cents.length - 1; row >= 0; row--) {
    const parent = parents[row]!;
    if (!leaves[row] && row % 100 === 0) cents[row]!++;
    if (parent >= 0) cents[parent]! += cents[row]!;
  }
  return cents.map((amount) => new Decimal(amount).div(100).toNumber());
}
