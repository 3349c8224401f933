import type { ActivityNumber } from "../plan/model";
import { isChildOf, lastPart, startsWith } from "../plan/numbering";
import { adopt, type Node } from "./node";
import { NumberedRows, type Parts } from "./numbered-rows";

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
export function buildNumberedTree(nodes: readonly Node[], top: Node | null, roots: Node[], before = 0): number {
  const rows = new NumberedRows(nodes);
  const levels: Level[] = [{ ...level(top, []), last: before }];
  /** The activity whose unnumbered rows, which add up to it, are being gathered. */
  let gathering: Level | null = null;

  nodes.forEach((_, index) => {
    const parts = rows.partsAt(index);
    if (parts.length === 0) addUnnumbered(index);
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
    const next = rows.partsAt(index + 1);
    const nextGoesOn = leavesSpace(next, open, 1);
    if (parts[0] === nextOf(above!)) return isDueByChance(index, parts, open, nextGoesOn);
    if (nextGoesOn) return true;
    const nextGoesOnAbove = next.length === 1 && next[0] === nextOf(above!);
    if (parts[0] === nextOf(open) && nextGoesOnAbove) return true;
    // Right after 1., another 1. of the same amount is rather a 2. than a 1.1, unless 2. comes next.
    const isNextTaken = rows.nextSibling(index, parts) === nextOf(above!);
    const repeats = parts[0] === open.parts[0] && open.node?.children.length === 0 && !isNextTaken;
    const isTaken = above!.seen.has(parts[0]!) || parts[0] === nextOf(open);
    return isTaken && !repeats && completes(open, index, 1);
  }

  /** A 2. right after 1.1 may well be activity 2. It is a 1.2 where 1.3 follows, where 2. comes again, or at the end. */
  function isDueByChance(index: number, parts: Parts, open: Level, nextGoesOn: boolean): boolean {
    const [next, second] = [rows.partsAt(index + 1), rows.partsAt(index + 2)];
    if (isChildOf(next, parts)) return false;
    if (nextGoesOn) return !isChildOf(second, parts);
    const isLacking = completes(open, index, 1);
    if (rows.nextSibling(index, parts) === parts[0])
      return isLacking || (isChildOf(second, parts) && lastPart(second) === 1);
    return isLacking && index === nodes.length - 1 && open.node!.children.length > 0;
  }

  function addSub(index: number, parts: Parts): void {
    const parent = levels.findLastIndex((open) => isChildOf(parts, open.parts));
    if (isTopMistaken(index, levels[parent], parts)) add(index, 0, "parent");
    else if (parent > 0) {
      if (isSiblingMistaken(index, parent, parts)) add(index, parent - 1, "parent");
      else addNumbered(index, parent, parts);
    } else if (opensGroupWithoutParent(index, parts)) {
      levels.splice(1, levels.length, level(null, parts.slice(0, -1)));
      levels[0]!.last = parts[0]!;
      addNumbered(index, 1, parts);
    } else add(index, levelOfWrong(index), "parent");
  }

  /** `1.4, 2.1, 2.1, 2.2` or `1.4, 1.9, 2.1, 2.2`: the row before the first sub-activity of 2 is 2 itself. */
  function isTopMistaken(index: number, parent: Level | undefined, parts: Parts): boolean {
    const due = nextOf(levels[0]!);
    const next = rows.partsAt(index + 1);
    if (!isChildOf(next, [due]) || lastPart(next) !== 1) return false;
    const isInPlace = parent?.node && lastPart(parts) === nextOf(parent);
    if (isInPlace && completes(parent, index, 1)) return false;
    return !isInPlace || rows.addUpTo(rows.at(index), index + 1, rows.runUnder(index + 1, [due]));
  }

  /**
   * Under 2.2, a first row 2.2.3 is a 2.3 with a slip of the pen where its number goes on from 2.2 or leads to 2.4, and
   * the amounts do not say that it is a part of 2.2 after all.
   */
  function isSiblingMistaken(index: number, parent: number, parts: Parts): boolean {
    const { node, parts: above, last } = levels[parent]!;
    if (parent < 2 || last > 0 || !node) return false;
    const count = rows.runUnder(index, above);
    const after = rows.partsAt(index + count);
    const closesUp = count === 1 && isChildOf(after, above.slice(0, -1)) && lastPart(after) === lastPart(above) + 2;
    if (!closesUp && lastPart(parts) !== lastPart(above) + 1) return false;
    if (completes(levels[parent - 1]!, index, count)) return true;
    if (rows.addUpTo(node, index, count)) return false;
    return closesUp || (node.cost.value !== null && rows.stateAmounts(index, count));
  }

  /** `1., 1.1, 2.1, 2.2`: activity 2 has no row of its own. */
  function opensGroupWithoutParent(index: number, parts: Parts): boolean {
    if (parts.length !== 2 || parts[1] !== 1) return false;
    const next = rows.partsAt(index + 1);
    const nextAgrees = next.length === 2 && next[0] === parts[0];
    return levels.length === 1 || (nextAgrees && parts[0]! >= nextOf(levels[0]!));
  }

  /** Beside the row before it, or where the next number leaves a space for it. */
  function levelOfWrong(index: number): number {
    const spaced = levelWithSpace(rows.partsAt(index + 1), 1);
    return spaced > 0 ? spaced : Math.max(Math.min(1, levels.length - 1), levels.length - 2);
  }

  function addUnnumbered(index: number): void {
    const next = rows.numberAfter(index);
    const count = rows.untilNumber(index);
    const [above, open] = levels;
    const lacksNumber = count === 1 && isChildOf(next, [nextOf(above!)]) && lastPart(next) === 1;
    if (lacksNumber && !(open && completes(open, index, 1))) {
      // `1.1, –, 2.1`: the row between is activity 2.
      add(index, 0, null);
      above!.last = next[0]!;
      levels.push(level(rows.at(index), next.slice(0, 1)));
      return;
    }
    const spaced = levelWithSpace(next, count);
    add(index, spaced > 0 ? spaced : levelOfUnnumbered(index, next, count), null);
    // The next number counts the rows without one.
    if (spaced > 0) levels[spaced]!.wrong++;
  }

  /** Under the row before it where the unnumbered rows add up to that, beside it, or where the next number goes on. */
  function levelOfUnnumbered(index: number, next: Parts, count: number): number {
    const open = levels[levels.length - 1]!;
    if (levels.length > 2 && completes(levels[levels.length - 2]!, index, count)) return levels.length - 2;
    if (open !== gathering)
      gathering = open.last === 0 && open.node && rows.addUpTo(open.node, index, count) ? open : null;
    if (gathering) return levels.length - 1;
    const continued = levels.findLastIndex((open, depth) => depth > 0 && isChildOf(next, open.parts));
    return continued > 0 ? continued : Math.max(0, levels.length - 2);
  }

  function addNumbered(index: number, at: number, parts: Parts): void {
    const open = levels[at]!;
    const due = nextOf(open);
    const written = lastPart(parts);
    if (written === 0) return add(index, at, "parent");
    // A number cell shows 1.10 as 1.1.
    const own = open.seen.has(written) && rows.at(index).number!.alone && due === written * 10 ? due : written;
    if (open.seen.has(own)) return add(index, at, "duplicate");
    if (own <= due) return take(open, own, () => add(index, at, null));
    // A number ahead of its turn: what follows tells whether one is skipped, or this one is wrong, or out of order.
    const next = rows.nextSibling(index, parts);
    if (next === own) return add(index, at, "duplicate");
    const isWrongItself = next === due + 1 || isChildOf(rows.partsAt(index + 1), [...open.parts, due]);
    if (isWrongItself) return take(open, due, () => add(index, at, "gap"));
    take(open, own, () => add(index, at, rows.comeLater(index, parts, due) ? "order" : "gap"));
  }

  function take(open: Level, number: number, add: () => void): void {
    add();
    open.seen.add(number);
    Object.assign(open, { last: Math.max(open.last, number), wrong: 0 });
  }

  function add(index: number, at: number, flaw: ActivityNumber["flaw"]): void {
    const node = rows.at(index);
    const open = levels[at]!;
    const parts = rows.partsAt(index);
    const next = rows.partsAt(index + 1);
    const expected = [...open.parts, nextOf(open)];
    const isParentOfNext =
      parts.length === open.parts.length + 1 && startsWith(next, parts) && !isChildOf(next, open.parts);
    const meant = flaw && flaw !== "order" && !isParentOfNext ? expected : parts;
    if (flaw) Object.assign(node.number!, { flaw, expected: expected.join(".") });
    if (flaw === "parent" || flaw === "duplicate") open.wrong++;
    adopt(open.node ?? top, node, roots);
    levels.length = at + 1;
    if (meant.length > 0) levels.push(level(node, meant));
  }

  function completes({ node, parts }: Level, index: number, count: number): boolean {
    return node !== null && rows.complete(node, parts, index, count);
  }

  /** The innermost level at which the next number leaves space for so many rows; 0 where there is none. */
  function levelWithSpace(next: Parts, count: number): number {
    return Math.max(
      0,
      levels.findLastIndex((open, depth) => depth > 0 && leavesSpace(next, open, count)),
    );
  }
}

/** `1.1, –, 1.3`: the next number counts the rows without one. */
function leavesSpace(next: Parts, open: Level, rows: number): boolean {
  return isChildOf(next, open.parts) && lastPart(next) === nextOf(open) + rows;
}

function level(node: Node | null, parts: Parts): Level {
  return { node, parts, last: 0, wrong: 0, seen: new Set() };
}

function nextOf(open: Level): number {
  return open.last + open.wrong + 1;
}
