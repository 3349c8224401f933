import Decimal from "decimal.js";
import { differs } from "../plan/money";
import { isChildOf, lastPart, startsWith } from "../plan/numbering";
import type { Node } from "./node";

export type Parts = readonly number[];

/** How far ahead rows are looked at, so that a table of a hundred thousand strange rows takes no time either. */
const LOOK_AHEAD = 200;

/** A table's activities in their order: what stands at a place, and what comes after it. */
export class NumberedRows {
  /** For every row the index of the next row that has a number. */
  private readonly nextNumbered: readonly number[];

  constructor(private readonly rows: readonly Node[]) {
    const next: number[] = new Array<number>(rows.length);
    for (let i = rows.length - 1, following = rows.length; i >= 0; i--) {
      next[i] = following;
      if (rows[i]!.number) following = i;
    }
    this.nextNumbered = next;
  }

  at(index: number): Node {
    return this.rows[index]!;
  }

  /** The parts of a row's number; none where it has no number or there is no such row. */
  partsAt(index: number): Parts {
    return this.rows[index]?.number?.parts ?? [];
  }

  /** The next number after a row. */
  numberAfter(index: number): Parts {
    return this.partsAt(this.nextNumbered[index]!);
  }

  /** How many rows there are from this one to the next that has a number. */
  untilNumber(index: number): number {
    return this.nextNumbered[index]! - index;
  }

  /** How many rows from this one on lie directly under a number. */
  runUnder(index: number, above: Parts): number {
    let end = index;
    while (isChildOf(this.partsAt(end), above)) end++;
    return end - index;
  }

  /** The last part of the next number beside this one, or null where its parent ends first. */
  nextSibling(index: number, parts: Parts): number | null {
    for (const number of this.numbersAfter(index)) {
      if (number.length < parts.length) return null;
      if (number.length === parts.length) return isSibling(number, parts) ? lastPart(number) : null;
    }
    return null;
  }

  /** Whether all the numbers from `due` up to this one still come, further down. */
  comeLater(index: number, parts: Parts, due: number): boolean {
    const later = new Set<number>();
    for (const number of this.numbersAfter(index)) {
      if (number.length < parts.length) break;
      if (isSibling(number, parts)) later.add(lastPart(number));
    }
    for (let number = due; number < lastPart(parts); number++) if (!later.has(number)) return false;
    return true;
  }

  /** Whether any of these rows states an amount. */
  stateAmounts(index: number, count: number): boolean {
    return this.rows.slice(index, index + count).some((row) => row.cost.value !== null);
  }

  /** Whether a number of rows state together what an activity does. */
  addUpTo({ number, cost }: Node, index: number, count: number): boolean {
    if (!number || !cost.value || count > LOOK_AHEAD) return false;
    const total = stated(this.rows.slice(index, index + count));
    return !total.isZero() && !differs(total, cost.value);
  }

  /** Whether a number of rows are just what an activity lacks beside the sub-activities that are sure to be its own. */
  complete({ cost, children }: Node, parts: Parts, index: number, count: number): boolean {
    if (!cost.value || count > LOOK_AHEAD) return false;
    const own = stated(this.rows.slice(index, index + count));
    if (own.isZero()) return false;
    const later: Node[] = [];
    for (let i = index + count; this.partsAt(i).length > 0 && startsWith(this.partsAt(i), parts); i++) {
      if (isChildOf(this.partsAt(i), parts)) later.push(this.rows[i]!);
    }
    return !differs(cost.value, stated([...children, ...later]).plus(own));
  }

  private numbersAfter(index: number): Parts[] {
    return this.rows.slice(index + 1, index + 1 + LOOK_AHEAD).flatMap((row) => (row.number ? [row.number.parts] : []));
  }
}

function isSibling(a: Parts, b: Parts): boolean {
  return a.length === b.length && startsWith(a, b.slice(0, -1));
}

/** What rows state together, in euros. */
function stated(rows: readonly Node[]): Decimal {
  return rows.reduce((sum, row) => sum.plus(row.cost.value ?? 0), new Decimal(0));
}
