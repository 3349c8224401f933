import type Decimal from "decimal.js";
import type { Activity, Section } from "./model";
import { sum, ZERO } from "./money";
import { walk } from "./walk";

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
  const ftes = statingFte(roots).map(({ fte }) => fte!);
  return {
    declared: sum(roots.map(statedCost)),
    computed: sum(roots.map((root) => computedCost(root) ?? ZERO)),
    fte: ftes.length > 0 ? sum(ftes) : null,
  };
}

/**
 * The rows whose full-time equivalents count: a personnel block's lines, or else itself; lines without a block speak for
 * themselves.
 */
export function statingFte(roots: readonly Activity[]): Activity[] {
  return walk(roots).flatMap((row) => {
    const { kind, fte, parent, children } = row;
    if (kind === "personnel-line") return parent || !fte ? [] : [row];
    if (kind !== "personnel") return [];
    const lines = children.filter((line) => line.fte);
    return lines.length > 0 ? lines : fte ? [row] : [];
  });
}

/** A section row that states nothing leaves it to the activities under it. */
function statedCost(root: Activity): Decimal {
  if (root.cost.value) return root.cost.value;
  return root.kind === "section" ? sum(root.children.map((child) => child.cost.value ?? ZERO)) : ZERO;
}
