import type { Activity } from "../../plan/model";
import { countExpression, sumExpression } from "../sum-formula";
import { amountTerm, type PlanCells } from "./plan-cells";

/**
 * What a row that is not broken down adds to a sum which counts from the bottom up. Where it has parts, none of them states
 * an amount: the row counts itself until one does, since a row with parts is their sum. null where there is nothing to add.
 */
export function countedTerm({ cost, kind, children }: Activity, cells: PlanCells): string | null {
  const own = amountTerm(cost, cells);
  const parts = kind === "activity" ? children.flatMap((child) => amountCells(child, cells)) : [];
  if (parts.length === 0) return own;
  const inParts = sumExpression(children.flatMap((child) => countedTerm(child, cells) ?? []));
  return `IF(${countExpression(parts)}=0,${own ?? "0"},${inParts})`;
}

/** The cells in which the amounts of a row and of all under it may come. */
function amountCells({ cost, children }: Activity, cells: PlanCells): string[] {
  return [amountTerm(cost, cells) ?? [], children.map((child) => amountCells(child, cells))].flat(2);
}
