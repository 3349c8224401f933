import type Decimal from "decimal.js";
import type { Activity, Section } from "../../plan/model";
import { ZERO } from "../../plan/money";
import { columnLetters } from "../../plan/place";
import { computedCost, isBrokenDown, sectionTotals, statingFte } from "../../plan/rollup";
import type { LayoutFormula } from "../sheet-layout";
import { LONGEST_FORMULA, sumExpression } from "../sum-formula";
import { COLUMN } from "./columns";

type LayoutSum = LayoutFormula | number;

/** The zero-based row of each activity on the sheet; none for another section's, which a *Kokku* may add up as well. */
export type RowOf = (activity: Activity) => number | undefined;

/**
 * What a row's parts come to, bottom up as the checker counts it: a part that is broken down itself counts with its own
 * sum. null where nothing under the row states an amount, and where parts are on other sheets.
 */
export function computedFormula(activity: Activity, rowOf: RowOf): LayoutSum | null {
  if (!isBrokenDown(activity) || activity.children.some((child) => rowOf(child) === undefined)) return null;
  return sumOf(
    activity.children.map((child) => computedCell(child, rowOf)),
    computedCost(activity),
  );
}

/** Stated less computed, to the cent; empty where no amount is stated. */
export function differenceFormula(row: number, stated: Decimal | null, computed: Decimal | null): LayoutFormula {
  const [cost, sum] = [cellIn(COLUMN.cost, row), cellIn(COLUMN.computed, row)];
  const result = stated
    ? stated
        .minus(computed ?? 0)
        .toDecimalPlaces(2)
        .toNumber()
    : "";
  return { formula: `=IF(ISNUMBER(${cost}),ROUND(${cost}-${sum},2),"")`, result };
}

/** The sum of what top rows state; a section's own row that states nothing leaves it to the rows under it. */
export function statedTotal(section: Section, rowOf: RowOf): LayoutSum {
  const stating = tops(section).flatMap((root) =>
    root.kind === "section" && root.cost.value === null ? root.children : [root],
  );
  return sumOf(
    stating.map((root) => cellOf(COLUMN.cost, root, rowOf)),
    sectionTotals(section).declared,
  );
}

/** The sum of what top rows come to, bottom up. */
export function computedTotal(section: Section, rowOf: RowOf): LayoutSum {
  return sumOf(
    tops(section).map((root) => computedCell(root, rowOf)),
    sectionTotals(section).computed,
  );
}

/** The full-time equivalents of what states them: a block's lines, or else itself. */
export function fteTotal(section: Section, rowOf: RowOf): LayoutSum {
  const stating = statingFte(section.tables.flatMap(({ roots }) => roots));
  return sumOf(
    stating.map((line) => cellOf(COLUMN.extra, line, rowOf)),
    sectionTotals(section).fte,
  );
}

/** Sums add up what stands beside them: they are no parts of the section. */
function tops({ tables }: Section): Activity[] {
  return tables.flatMap(({ roots }) => roots).filter((root) => root.kind !== "total");
}

function computedCell(activity: Activity, rowOf: RowOf): string {
  return cellOf(isBrokenDown(activity) ? COLUMN.computed : COLUMN.cost, activity, rowOf);
}

function cellOf(column: number, activity: Activity, rowOf: RowOf): string {
  return cellIn(column, rowOf(activity)!);
}

export function cellIn(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A sum that is too long for a formula stands there as a number. */
function sumOf(cells: readonly string[], sum: Decimal | null): LayoutSum {
  const result = (sum ?? ZERO).toNumber();
  const formula = `=${sumExpression(cells)}`;
  return formula.length > LONGEST_FORMULA ? result : { formula, result };
}
