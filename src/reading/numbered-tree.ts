import Decimal from "decimal.js";
import type { ActivityNumber } from "../plan/model";
import { differs } from "../plan/money";
import { isChildOf, lastPart, startsWith } from "../plan/numbering";
import { adopt, type Node } from "./node";

type Parts = readonly number[];

/** An open activity: what it may still get as children, and which number comes next under it. */
interface Level {
  readonly node: Node | null;
  /** The number that the rows under it continue: the written one, or the one that was meant. */
  readonly parts: Parts;
  /** The highest number that was taken, and how many rows since then carried a wrong one. */
  last: number;
  wrong: number;
  readonly seen: Set<number>;
}

/**
 * Builds the tree of a table's activities from their numbers *and* their order. A number that does not fit its place is
 * marked and the row stays where it stands: the sums of its neighbours are not disturbed.
 * @param before the last top number that was taken before the first row
 * @returns the last one that is taken now
 */
export function buildNumberedTree(rows: readonly Node[], top: Node | null, roots: Node[], before = 0): number {
  const levels: Level[] = [{ ...level(top, []), last: before }];
  /** The activity whose unnumbered rows, which add up to it, are being gathered. */
  let gathering: Level | null = null;
  const partsAt = (index: number): Parts | undefined => rows[index]?.number?.parts;
  const nextNumbered = nextNumberedRows(rows);

  rows.forEach((_, index) => {
    const parts = partsAt(index);
    if (!parts) addUnnumbered(index);
    else if (parts.length === 1) addTop(index, parts);
    else addSub(index, parts);
  });
  return levels[0]!.last;

  function addTop(index: number, parts: Parts): void {
    if (hasLostItsParent(index, parts)) add(index, 1, "parent");
    else addNumbered(index, 0, parts);
  }

  /** `2.1, 2.2, 3., 2.4`: a 2.3 of which the first part is missing. */
  function hasLostItsParent(index: number, parts: Parts): boolean {
    const [above, open] = levels;
    if (!open) return false;
    const next = partsAt(index + 1) ?? [];
    const nextGoesOn = isChildOf(next, open.parts) && lastPart(next) === nextOf(open) + 1;
    if (parts[0] === nextOf(above!)) return nextGoesOn && completes(open, index, 1);
    if (nextGoesOn) return true;
    const nextGoesOnAbove = next.length === 1 && next[0] === nextOf(above!);
    if (parts[0] === nextOf(open) && nextGoesOnAbove) return true;
    return (above!.seen.has(parts[0]!) || parts[0] === nextOf(open)) && completes(open, index, 1);
  }

  function addSub(index: number, parts: Parts): void {
    const parent = levels.findLastIndex((open) => isChildOf(parts, open.parts));
    if (parent > 0) {
      if (isSiblingMistaken(index, parent, parts)) add(index, parent - 1, "parent");
      else addNumbered(index, parent, parts);
    } else if (opensGroupWithoutParent(index, parts)) {
      levels.splice(1, levels.length, level(null, parts.slice(0, -1)));
      levels[0]!.last = parts[0]!;
      addNumbered(index, 1, parts);
    } else add(index, levelOfWrong(index), "parent");
  }

  /**
   * Under 2.2, a first row 2.2.3 is a 2.3 with a slip of the pen where its number goes on from 2.2 or leads to 2.4, and
   * the amounts do not say that it is a part of 2.2 after all.
   */
  function isSiblingMistaken(index: number, parent: number, parts: Parts): boolean {
    const { node, parts: above, last } = levels[parent]!;
    if (parent < 2 || last > 0 || !node) return false;
    const run = runFrom(index, above);
    const after = partsAt(index + run.length) ?? [];
    const closesUp =
      run.length === 1 && isChildOf(after, above.slice(0, -1)) && lastPart(after) === lastPart(above) + 2;
    if (!closesUp && lastPart(parts) !== lastPart(above) + 1) return false;
    if (completes(levels[parent - 1]!, index, run.length)) return true;
    if (addsUpTo(node, index, run.length)) return false;
    const tellsNothing = !node.cost.value || run.every((row) => !row.cost.value);
    return closesUp || !tellsNothing;
  }

  function runFrom(index: number, above: Parts): Node[] {
    let end = index;
    while (isChildOf(partsAt(end) ?? [], above)) end++;
    return rows.slice(index, end);
  }

  /** Whether a number of rows state together what the activity above them does. */
  function addsUpTo(node: Node | null, index: number, count: number): boolean {
    if (!node?.number || !node.cost.value) return false;
    const total = stated(rows.slice(index, index + count));
    return !total.isZero() && !differs(total, node.cost.value);
  }

  /** Whether a number of rows are just what an activity lacks beside the sub-activities that are sure to be its own. */
  function completes({ node, parts }: Level, index: number, count: number): boolean {
    if (!node?.cost.value) return false;
    const own = stated(rows.slice(index, index + count));
    if (own.isZero()) return false;
    const later: Node[] = [];
    for (let i = index + count; startsWith(partsAt(i) ?? [], parts) && partsAt(i); i++) {
      if (isChildOf(partsAt(i)!, parts)) later.push(rows[i]!);
    }
    return !differs(node.cost.value, stated([...node.children, ...later]).plus(own));
  }

  /** `1., 1.1, 2.1, 2.2`: activity 2 has no row of its own. */
  function opensGroupWithoutParent(index: number, parts: Parts): boolean {
    if (parts.length !== 2 || parts[1] !== 1) return false;
    const next = partsAt(index + 1);
    const nextAgrees = next?.length === 2 && next[0] === parts[0];
    return levels.length === 1 || (nextAgrees && parts[0]! >= nextOf(levels[0]!));
  }

  /** Beside the row before it, or where the next number leaves a space for it. */
  function levelOfWrong(index: number): number {
    const next = partsAt(index + 1);
    const spaced = levels.findLastIndex((open, depth) => depth > 0 && leavesSpace(next, open, 1));
    return spaced > 0 ? spaced : Math.max(Math.min(1, levels.length - 1), levels.length - 2);
  }

  function addUnnumbered(index: number): void {
    const next = partsAt(nextNumbered[index]!) ?? [];
    const [above, open] = levels;
    const lacksNumber = nextNumbered[index] === index + 1 && isChildOf(next, [nextOf(above!)]) && lastPart(next) === 1;
    if (!lacksNumber || (open && completes(open, index, 1))) {
      const spaced = levels.findLastIndex((level, depth) => depth > 0 && leavesSpace(next, level, untilNumber(index)));
      add(index, spaced > 0 ? spaced : levelOfUnnumbered(index), null);
      // The next number counts the rows without one.
      if (spaced > 0) levels[spaced]!.wrong++;
      return;
    }
    // `1.1, –, 2.1`: the row between is activity 2.
    add(index, 0, null);
    above!.last = next[0]!;
    levels.push(level(rows[index]!, next.slice(0, 1)));
  }

  function untilNumber(index: number): number {
    return nextNumbered[index]! - index;
  }

  /** Under the row before it where the unnumbered rows add up to that, beside it, or where the next number goes on. */
  function levelOfUnnumbered(index: number): number {
    const open = levels[levels.length - 1]!;
    const count = untilNumber(index);
    if (levels.length > 2 && completes(levels[levels.length - 2]!, index, count)) return levels.length - 2;
    if (open !== gathering) gathering = open.last === 0 && addsUpTo(open.node, index, count) ? open : null;
    if (gathering) return levels.length - 1;
    const next = partsAt(nextNumbered[index]!);
    const continued = levels.findLastIndex((open, depth) => depth > 0 && isChildOf(next ?? [], open.parts));
    return continued > 0 ? continued : Math.max(0, levels.length - 2);
  }

  function addNumbered(index: number, at: number, parts: Parts): void {
    const open = levels[at]!;
    const written = lastPart(parts);
    // A number cell shows 1.10 as 1.1.
    const own =
      open.seen.has(written) && rows[index]!.number!.alone && nextOf(open) === written * 10 ? nextOf(open) : written;
    if (open.seen.has(own)) return add(index, at, "duplicate");
    const due = nextOf(open);
    if (own <= due) return take(open, own, () => add(index, at, null));
    // A number ahead of its turn: what follows tells whether one is skipped, or this one is wrong, or out of order.
    const next = nextSibling(index, parts);
    if (next === own) return add(index, at, "duplicate");
    const isWrongItself = next === due + 1 || isChildOf(partsAt(index + 1) ?? [], [...open.parts, due]);
    if (isWrongItself) return take(open, due, () => add(index, at, "gap"));
    take(open, own, () => add(index, at, comeLater(index, parts, due) ? "order" : "gap"));
  }

  function take(open: Level, number: number, add: () => void): void {
    add();
    open.seen.add(number);
    Object.assign(open, { last: Math.max(open.last, number), wrong: 0 });
  }

  /** The last part of the next number beside this one, or null where its parent ends first. */
  function nextSibling(index: number, parts: Parts): number | null {
    for (const number of numbersAfter(index)) {
      if (number.length < parts.length) return null;
      if (number.length === parts.length) return isSibling(number, parts) ? lastPart(number) : null;
    }
    return null;
  }

  /** Whether all the numbers from `due` up to this one still come, further down. */
  function comeLater(index: number, parts: Parts, due: number): boolean {
    const later = new Set<number>();
    for (const number of numbersAfter(index)) {
      if (number.length < parts.length) break;
      if (isSibling(number, parts)) later.add(lastPart(number));
    }
    for (let number = due; number < lastPart(parts); number++) if (!later.has(number)) return false;
    return true;
  }

  function numbersAfter(index: number): Parts[] {
    return rows.slice(index + 1, index + 1 + LOOK_AHEAD).flatMap((row) => (row.number ? [row.number.parts] : []));
  }

  function add(index: number, at: number, flaw: ActivityNumber["flaw"]): void {
    const node = rows[index]!;
    const open = levels[at]!;
    const parts = partsAt(index) ?? null;
    const next = partsAt(index + 1) ?? [];
    const expected = [...open.parts, nextOf(open)];
    const isParentOfNext = parts !== null && startsWith(next, parts) && !isChildOf(next, open.parts);
    const meant = parts && flaw && flaw !== "order" && !isParentOfNext ? expected : parts;
    if (flaw) Object.assign(node.number!, { flaw, expected: expected.join(".") });
    if (flaw === "parent" || flaw === "duplicate") open.wrong++;
    adopt(open.node ?? top, node, roots);
    levels.length = at + 1;
    if (meant) levels.push(level(node, meant));
  }
}

/** How far ahead the numbers are looked at. */
const LOOK_AHEAD = 200;

function isSibling(a: Parts, b: Parts): boolean {
  return a.length === b.length && startsWith(a, b.slice(0, -1));
}

/** What rows state together, in euros. */
function stated(rows: readonly Node[]): Decimal {
  return rows.reduce((sum, row) => sum.plus(row.cost.value ?? 0), new Decimal(0));
}

/** For every row the index of the next row that has a number. */
function nextNumberedRows(rows: readonly Node[]): number[] {
  const next: number[] = new Array<number>(rows.length);
  for (let i = rows.length - 1, following = rows.length; i >= 0; i--) {
    next[i] = following;
    if (rows[i]!.number) following = i;
  }
  return next;
}

/** `1.1, –, 1.3`: the next number counts the rows without one. */
function leavesSpace(next: Parts | undefined, open: Level, rows: number): boolean {
  return isChildOf(next ?? [], open.parts) && lastPart(next!) === nextOf(open) + rows;
}

function level(node: Node | null, parts: Parts): Level {
  return { node, parts, last: 0, wrong: 0, seen: new Set() };
}

function nextOf(open: Level): number {
  return open.last + open.wrong + 1;
}
