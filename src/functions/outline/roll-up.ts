import type { Activity } from "../../plan/model";
import { ZERO } from "../../plan/money";
import { computedCost, isBrokenDown } from "../../plan/rollup";
import { walk } from "../../plan/walk";
import type { Node } from "../../reading/node";
import type { Item } from "../../reading/row-items";
import { buildTrees } from "../../reading/table-tree";
import { linkTotals } from "../../reading/totals";
import type { CellError } from "../cells/cell-error";
import type { Columns } from "./columns";
import { outlineItem } from "./outline-items";
import { rowsByNumber, type RolledCell, type RolledUp } from "./rolled-up";

/**
 * Rolls up activities as the check does: the reader of tables puts them into a tree, with all that it knows of wrong
 * numbers, personnel and totals, and the rules' own sums are taken.
 */
export function rollUp(columns: Columns): RolledUp {
  const { numbers, amounts } = columns;
  const errors = new Map<number, CellError>();
  const items = numbers.flatMap((number, row) => {
    const read = outlineItem(number, amounts[row], row);
    if (read?.error) errors.set(row, read.error);
    return read ? [read.item] : [];
  });
  nameTotals(items);
  const totals = new Array<RolledCell>(numbers.length).fill("");
  const differences = new Array<RolledCell>(numbers.length).fill("");
  for (const activity of walk(outline(items))) {
    const { row } = activity.place.cell!;
    const error = errorBeneath(activity, errors);
    totals[row] = error ?? computedCost(activity)?.toNumber() ?? "";
    differences[row] = error ?? errors.get(row) ?? differenceOf(activity);
  }
  for (const [row, error] of errors) totals[row] ||= error;
  return { totals, differences, rowsOf: rowsByNumber(columns) };
}

/**
 * A row without number or text that states what all top rows before it do is their total; the check, which sees its
 * title, knows that by the title.
 */
function nameTotals(items: Item[]): void {
  let tops = ZERO;
  items.forEach((item, index) => {
    const { value } = item.cost;
    if (item.number?.parts.length === 1) tops = tops.plus(value ?? ZERO);
    else if (!item.number && item.title === "" && value && !tops.isZero() && value.eq(tops))
      items[index] = { ...item, title: "Kokku" };
  });
}

/** The top rows of the range. */
function outline(items: readonly Item[]): Activity[] {
  const before: Node[] = [];
  for (const { roots } of buildTrees(items, null)) {
    if (roots.some(({ kind }) => kind === "total")) linkTotals(roots, before);
    before.push(...roots);
  }
  return before;
}

/** The first error among the amounts that make up an activity's total. */
function errorBeneath({ place, children }: Activity, errors: ReadonlyMap<number, CellError>): CellError | null {
  if (errors.size === 0) return null;
  for (const child of children) {
    const error = errorBeneath(child, errors);
    if (error) return error;
  }
  return children.length > 0 ? null : (errors.get(place.cell!.row) ?? null);
}

function differenceOf(activity: Activity): number | "" {
  const { value } = activity.cost;
  return value && isBrokenDown(activity) ? value.minus(computedCost(activity)!).toNumber() : "";
}
