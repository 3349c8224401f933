import type Decimal from "decimal.js";
import type { AmountField } from "../../plan/model";
import { toA1, type Place } from "../../plan/place";
import { quotedSheet } from "../../plan/sheet-reference";

/** What a formula that refers to a cell of the plan gets from it. */
export type CellKind = "number" | "text" | "blank" | "error";

/** The cells that a plan was read from. */
export interface PlanCells {
  readonly kindOf: (place: Place) => CellKind;
}

/** `'3.5.2.6 Jõhvi'!G7`, or null for a value that stood in no cell. */
export function referenceTo({ sheet, cell }: Place): string | null {
  return cell && `${quotedSheet(sheet)}!${toA1(cell)}`;
}

/**
 * An amount as a sum takes it: its cell where that holds it as a number, or holds nothing yet; the number itself where
 * the cell is a text that was read as one (until it is a number), or holds more than this amount. null where there is nothing to add.
 */
export function amountTerm({ place, value, alone }: AmountField, cells: PlanCells): string | null {
  const kind = cells.kindOf(place);
  const isOwn = alone || kind === "blank";
  if (value === null) return isOwn && kind !== "error" ? referenceTo(place) : null;
  const reference = referenceTo(place);
  // Once somebody writes the number that the text means, that counts.
  if (kind === "text" && alone && reference) return `IF(ISNUMBER(${reference}),${reference},${value.toFixed()})`;
  return numberTerm(value, isOwn && kind === "number" ? place : null);
}

/** A number as a sum takes it, by its cell where it has one. */
export function numberTerm(value: Decimal, place: Place | null): string {
  return (place && referenceTo(place)) ?? value.toFixed();
}
