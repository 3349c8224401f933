import type { ComparedRow } from "./compared-row";
import type { Pairs } from "./pairs";
import { likeness, partsOf, stemWeights, type TextParts } from "./similar-texts";

/** How much each sign counts that two rows are one; together a little more than one with the children's. */
const WEIGHTS = { title: 0.64, cost: 0.12, number: 0.1, parent: 0.06, dates: 0.04, responsible: 0.02, order: 0.02 };
const CHILDREN = 0.3;
/** Amounts that are both missing, or both zero, say little. */
const BOTH_EMPTY = 0.04;
/** From this likeness on two rows are one that was reworded; below it one was removed and the other added. */
export const SAME_ROW = 0.5;
/** Titles less alike than this are of two rows, however well the rest agrees, unless they share their sub-activities. */
const LEAST_TITLE = 0.3;
const MOST_CHILDREN = 0.5;

/** What is known of all titles, so that a word which many of them share tells little. */
export class Titles {
  private readonly parts = new Map<ComparedRow<unknown>, TextParts>();
  private readonly weightOf: (stem: string) => number;

  constructor(rows: readonly ComparedRow<unknown>[]) {
    for (const row of rows) this.parts.set(row, partsOf(row.fields.title ?? ""));
    this.weightOf = stemWeights([...this.parts.values()]);
  }

  likeness(a: ComparedRow<unknown>, b: ComparedRow<unknown>): number {
    return likeness(this.parts.get(a)!, this.parts.get(b)!, this.weightOf);
  }

  /** A row's words, the most telling first. */
  stemsOf(row: ComparedRow<unknown>): { stem: string; weight: number }[] {
    return [...this.parts.get(row)!.stems]
      .map((stem) => ({ stem, weight: this.weightOf(stem) }))
      .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
  }
}

/** How likely two rows of a kind are the same one, from 0 on; {@link SAME_ROW} is enough. */
export function rowLikeness<T>(a: ComparedRow<T>, b: ComparedRow<T>, titles: Titles, pairs: Pairs<T>): number {
  const title = titles.likeness(a, b);
  const children = sharedChildren(a, b, pairs);
  if (title < LEAST_TITLE && children < MOST_CHILDREN) return 0;
  return (
    WEIGHTS.title * title +
    CHILDREN * children +
    costLikeness(a.fields.cost, b.fields.cost) +
    WEIGHTS.parent * parentLikeness(a, b, titles, pairs) +
    agreeing(a, b, WEIGHTS.number, ["number"]) +
    agreeing(a, b, WEIGHTS.dates, ["timeframeStart", "timeframeEnd", "periodStart", "periodEnd"]) +
    agreeing(a, b, WEIGHTS.responsible, ["responsible", "unit"]) +
    WEIGHTS.order / (1 + Math.abs(a.index - b.index))
  );
}

function agreeing(
  { fields: a }: ComparedRow<unknown>,
  { fields: b }: ComparedRow<unknown>,
  weight: number,
  names: readonly (keyof ComparedRow<unknown>["fields"])[],
): number {
  return names.every((name) => a[name] === b[name]) ? weight : 0;
}

function costLikeness(a = "", b = ""): number {
  if (a !== b) return 0;
  return a === "" || a === "0.00" ? BOTH_EMPTY : WEIGHTS.cost;
}

function parentLikeness<T>(a: ComparedRow<T>, b: ComparedRow<T>, titles: Titles, pairs: Pairs<T>): number {
  if (!a.parent || !b.parent) return a.parent === b.parent ? 1 : 0;
  const partner = pairs.partnerOf(a.parent);
  if (partner || pairs.partnerOf(b.parent)) return partner === b.parent ? 1 : 0;
  return titles.likeness(a.parent, b.parent);
}

/** Children of the one that are children of the other, as a part of the more. */
function sharedChildren<T>(a: ComparedRow<T>, b: ComparedRow<T>, pairs: Pairs<T>): number {
  const most = Math.max(a.children.length, b.children.length);
  return most === 0 ? 0 : a.children.filter((child) => pairs.partnerOf(child)?.parent === b).length / most;
}
