import type Decimal from "decimal.js";
import type { Activity, Section } from "./model";
import { sum, ZERO } from "./money";
import { activitiesOf } from "./walk";

/**
 * The bottom-up total of a row in euros: the sum of what stands under it, or the stated amount where it is not broken
 * down. null where neither it nor anything under it states an amount.
 */
export function computedCost(activity: Activity): Decimal | null {
  return isBrokenDown(activity)
    ? sum(activity.children.map((child) => computedCost(child) ?? ZERO))
    : activity.cost.value;
}

/** Whether any row under this one states an amount. A parent whose children state none is not broken down. */
export function isBrokenDown(activity: Activity): boolean {
  return activity.children.some((child) => child.cost.value !== null || isBrokenDown(child));
}

export interface SectionTotals {
  readonly declared: Decimal;
  readonly computed: Decimal;
  readonly fte: Decimal | null;
}

/** What a section states on its top rows and what its rows add up to, in euros, with its full-time equivalents. */
export function sectionTotals(section: Section): SectionTotals {
  const roots = section.tables.flatMap((table) => table.roots).filter((root) => root.kind !== "total");
  const ftes = activitiesOf(section)
    .map(statedFte)
    .filter((fte) => fte !== null);
  return {
    declared: sum(roots.map(statedCost)),
    computed: sum(roots.map((root) => computedCost(root) ?? ZERO)),
    fte: ftes.length > 0 ? sum(ftes) : null,
  };
}

/** What a personnel block's lines state, or else itself; lines without a block speak for themselves. */
function statedFte({ kind, fte, parent, children }: Activity): Decimal | null {
  if (kind === "personnel-line") return parent ? null : fte;
  if (kind !== "personnel") return null;
  const lines = children.map((line) => line.fte).filter((stated) => stated !== null);
  return lines.length > 0 ? sum(lines) : fte;
}

/** A section row that states nothing leaves it to the activities under it. */
function statedCost(root: Activity): Decimal {
  if (root.cost.value) return root.cost.value;
  return root.kind === "section" ? sum(root.children.map((child) => child.cost.value ?? ZERO)) : ZERO;
}
