import { isTravelTitle, isWageTitle } from "./cost-lines";
import type { Activity, Section } from "./model";
import { isBrokenDown } from "./rollup";

/** What a cost of a section is for. */
export type CostCategory = "wages" | "travel" | "other-personnel" | "content" | "indirect";

/** A row whose amount counts in its section's computed total, so that these rows add up to it. */
export interface CountedCost {
  readonly activity: Activity;
  readonly category: CostCategory;
  /** The activity of the first level that it belongs to; null for what is not under one. */
  readonly top: Activity | null;
}

/**
 * The rows whose amounts make up a section's computed total: those that are not broken down further, bottom up as
 * `computedCost` counts them. Rows that state no amount are among them: it may still come.
 */
export function countedCosts({ tables }: Section): CountedCost[] {
  return tables
    .flatMap(({ roots }) => roots)
    .filter(({ kind }) => kind !== "total")
    .flatMap((root) => counted(root, root, null));
}

/** @param line the nearest row to the root that tells what the cost is for */
function counted(activity: Activity, line: Activity, top: Activity | null): CountedCost[] {
  const own = top ?? (activity.kind === "activity" ? activity : null);
  if (!isBrokenDown(activity)) return [{ activity, category: categoryOf(line), top: own }];
  return activity.children.flatMap((child) => counted(child, tellsMore(line) ? child : line, own));
}

/** A block of personnel costs, and a section's own row, say less than what is under them. */
function tellsMore({ kind }: Activity): boolean {
  return kind === "personnel" || kind === "section";
}

function categoryOf({ kind, title, number, children }: Activity): CostCategory {
  if (kind === "indirect") return "indirect";
  if (kind === "personnel") return children.length === 0 ? "wages" : "other-personnel";
  if (kind !== "personnel-line") return "content";
  if (isWageTitle(title) || (number?.text === "1.1" && !isTravelTitle(title))) return "wages";
  return isTravelTitle(title) || number?.text === "1.3" ? "travel" : "other-personnel";
}
