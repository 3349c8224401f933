import type { Activity } from "../../plan/model";
import { ZERO } from "../../plan/money";
import { computedCost, isBrokenDown } from "../../plan/rollup";
import { walk } from "../../plan/walk";
import type { Node } from "../../reading/node";
import { buildTrees } from "../../reading/table-tree";
import { linkTotals } from "../../reading/totals";
import type { CellError } from "../cells/cell-error";
import type { Columns } from "./columns";
import { outlineSections, type OutlineSection } from "./outline-sections";
import { rowsByNumber, type RolledCell, type RolledUp } from "./rolled-up";

/**
 * Rolls up activities as the check does: the reader of tables puts them into a tree, with all that it knows of wrong
 * numbers, personnel and totals, and the rules' own sums are taken.
 */
export function rollUp(columns: Columns): RolledUp {
  const { length } = columns.numbers;
  const { sections, errors } = outlineSections(columns);
  nameTotals(sections);
  const totals = new Array<RolledCell>(length).fill("");
  const differences = new Array<RolledCell>(length).fill("");
  const activities = new Map<number, string | undefined>();
  for (const activity of walk(outline(sections))) {
    const { row } = activity.place.cell!;
    if (activity.kind === "activity") activities.set(row, activity.number?.parts.join("."));
    const error = errorBeneath(activity, errors);
    totals[row] = error ?? computedCost(activity)?.toNumber() ?? "";
    differences[row] = error ?? errors.get(row) ?? differenceOf(activity);
  }
  for (const [row, error] of errors) if (totals[row] === "") totals[row] = error;
  return { totals, differences, rowsOf: rowsByNumber(columns, activities) };
}

/**
 * A row without number or text that states what all top rows before it do, of its section or of the range, is their
 * total; the check, which sees its title, knows that by the title.
 */
function nameTotals(sections: readonly OutlineSection[]): void {
  let all = ZERO;
  for (const { tables } of sections) {
    let tops = ZERO;
    for (const items of tables)
      items.forEach((item, index) => {
        const value = item.cost.value ?? ZERO;
        if (item.number?.parts.length === 1) [tops, all] = [tops.plus(value), all.plus(value)];
        else if (!item.number && item.title === "" && !value.isZero() && (value.eq(tops) || value.eq(all)))
          items[index] = { ...item, title: "Kokku" };
      });
  }
}

/** The top rows of the range. */
function outline(sections: readonly OutlineSection[]): Activity[] {
  const before: Node[] = [];
  let own: Node[] = [];
  /** How many of the section's rows there are up to its last table with a total. */
  let linked = 0;
  const finish = (): void => {
    const rows = before.filter((root) => !isTotal(root));
    if (linked > 0) linkTotals(own.slice(0, linked), rows);
    before.push(...own);
    [own, linked] = [[], 0];
  };
  for (const { code, tables } of sections) {
    for (const items of tables)
      buildTrees(items, code).forEach(({ roots }, index) => {
        if (index > 0) finish();
        own.push(...roots);
        if (roots.some(isTotal)) linked = own.length;
      });
    finish();
  }
  return before;
}

function isTotal({ kind }: Node): boolean {
  return kind === "total";
}

/** The first error among the amounts that make up an activity's total. */
function errorBeneath(activity: Activity, errors: ReadonlyMap<number, CellError>): CellError | null {
  if (errors.size === 0) return null;
  for (const child of activity.children) {
    const error = errorBeneath(child, errors);
    if (error) return error;
  }
  return isBrokenDown(activity) ? null : (errors.get(activity.place.cell!.row) ?? null);
}

function differenceOf(activity: Activity): number | "" {
  const { value } = activity.cost;
  return value && isBrokenDown(activity) ? value.minus(computedCost(activity)!).toNumber() : "";
}
