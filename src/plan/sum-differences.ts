import type Decimal from "decimal.js";
import type { Activity, Section } from "./model";
import { sum, ZERO } from "./money";
import { isBrokenDown } from "./rollup";

/** A row that states another amount than its parts do, or none at all. */
export interface SumDifference {
  readonly section: Section;
  readonly activity: Activity;
  /** The rows under it that state amounts, of which it should be the sum. */
  readonly parts: readonly Activity[];
}

/**
 * The rows at which a section's stated total and its computed one part: what each states less what its parts state makes
 * up the whole difference, row by row. A row within that states nothing leaves it to its parts, as the checker does.
 */
export function sumDifferences(section: Section): SumDifference[] {
  const roots = section.tables.flatMap((table) => table.roots).filter(({ kind }) => kind !== "total");
  const tops = roots.flatMap((root) => (root.kind === "section" && !root.cost.value ? root.children : [root]));
  const isTop = new Set(tops);
  return tops
    .flatMap(brokenDown)
    .filter((activity) => activity.cost.value !== null || isTop.has(activity))
    .map((activity) => ({ section, activity, parts: activity.children.flatMap(stating) }))
    .filter(({ activity, parts }) => !differenceAt(activity, parts).isZero());
}

/** What a row states less what its parts do, in euros. */
export function differenceAt({ cost }: Activity, parts: readonly Activity[]): Decimal {
  return (cost.value ?? ZERO).minus(sum(parts.map((part) => part.cost.value ?? ZERO)));
}

function brokenDown(activity: Activity): Activity[] {
  return isBrokenDown(activity) ? [activity, ...activity.children.flatMap(brokenDown)] : [];
}

/** The nearest rows that state an amount, or that nothing more is known of. */
function stating(activity: Activity): Activity[] {
  if (activity.cost.value !== null || !isBrokenDown(activity)) return [activity];
  return activity.children.flatMap(stating);
}
