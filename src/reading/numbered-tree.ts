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
  /** The last number that was taken, and how many rows since then carried a wrong one. */
  last: number;
  wrong: number;
  /** Where a number was skipped: the one that the place had called for. */
  skipped: number | null;
  readonly seen: Set<number>;
}

/**
 * Builds the tree of a table's activities from their numbers *and* their order. A number that does not fit its place is
 * marked and the row stays where it stands: the sums of its neighbours are not disturbed.
 * @param before the last number that was taken before the first row
 */
export function buildNumberedTree(rows: readonly Node[], top: Node | null, roots: Node[], before = 0): void {
  const levels: Level[] = [{ ...level(top, []), last: before }];
  /** The activity whose unnumbered rows, which add up to it, are being gathered. */
  let gathering: Level | null = null;
  const partsAt = (index: number): Parts | undefined => rows[index]?.number?.parts;
  const nextNumbered = nextNumberedRows(rows);

  rows.forEach((_, index) => {
    const parts = partsAt(index);
    if (!parts) add(index, levelOfUnnumbered(index), null);
    else if (parts.length === 1) addTop(index, parts);
    else addSub(index, parts);
  });

  function addTop(index: number, parts: Parts): void {
    const open = levels[1];
    const next = partsAt(index + 1);
    const sitsAmongChildren = open && next && isChildOf(next, open.parts) && lastPart(next) === nextOf(open) + 1;
    if (sitsAmongChildren && parts[0] !== nextOf(levels[0]!)) add(index, 1, "parent");
    else addNumbered(index, 0, parts);
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

  /** Under 2.2, a first row 2.2.3 that neither begins at 1 nor adds up to 2.2 is a 2.3 with a slip of the pen. */
  function isSiblingMistaken(index: number, parent: number, parts: Parts): boolean {
    const { node, parts: above, last } = levels[parent]!;
    if (parent < 2 || last > 0 || !node?.cost.value) return false;
    const run = runFrom(index, above);
    const total = run.reduce((sum, row) => sum.plus(row.cost.value ?? 0), new Decimal(0));
    if (total.isZero() || !differs(total, node.cost.value)) return false;
    const after = partsAt(index + run.length);
    const closesUp =
      run.length === 1 && isChildOf(after ?? [], above.slice(0, -1)) && lastPart(after!) === lastPart(above) + 2;
    return lastPart(parts) === lastPart(above) + 1 || closesUp;
  }

  function runFrom(index: number, above: Parts): Node[] {
    let end = index;
    while (isChildOf(partsAt(end) ?? [], above)) end++;
    return rows.slice(index, end);
  }

  /** Whether a number of rows state together what the activity above them does. */
  function addsUpTo(node: Node | null, index: number, count: number): boolean {
    if (!node?.number || !node.cost.value) return false;
    const run = rows.slice(index, index + count);
    const total = run.reduce((sum, row) => sum.plus(row.cost.value ?? 0), new Decimal(0));
    return !total.isZero() && !differs(total, node.cost.value);
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

  /** Under the row before it where the unnumbered rows add up to that, beside it, or where the next number goes on. */
  function levelOfUnnumbered(index: number): number {
    const open = levels[levels.length - 1]!;
    const count = nextNumbered[index]! - index;
    const spaced = levels.findLastIndex((l, d) => d > 0 && leavesSpace(partsAt(nextNumbered[index]!), l, count));
    if (spaced > 0) return spaced;
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
    open.seen.add(own);
    const isGap = own > nextOf(open) && own !== (open.skipped ?? own) + 1;
    if (isGap) return add(index, at, "gap");
    Object.assign(open, { last: own, wrong: 0, skipped: null });
    add(index, at, null);
  }

  function add(index: number, at: number, flaw: ActivityNumber["flaw"]): void {
    const node = rows[index]!;
    const open = levels[at]!;
    const parts = partsAt(index) ?? null;
    const expected = [...open.parts, nextOf(open)];
    const meant = parts && flaw && !startsWith(partsAt(index + 1) ?? [], parts) ? expected : parts;
    if (flaw) Object.assign(node.number!, { flaw, expected: expected.join(".") });
    if (flaw === "parent" || flaw === "duplicate") open.wrong++;
    if (flaw === "gap") {
      const last = isChildOf(partsAt(index + 1) ?? [], expected) ? lastPart(expected) : lastPart(parts!);
      Object.assign(open, { last, wrong: 0, skipped: lastPart(expected) });
    }
    adopt(open.node ?? top, node, roots);
    levels.length = at + 1;
    if (meant) levels.push(level(node, meant));
  }
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
  return { node, parts, last: 0, wrong: 0, skipped: null, seen: new Set() };
}

function nextOf(open: Level): number {
  return open.last + open.wrong + 1;
}
