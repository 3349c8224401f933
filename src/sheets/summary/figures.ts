import type Decimal from "decimal.js";
import type { Activity, AmountField } from "../../plan/model";
import { sum, ZERO } from "../../plan/money";
import type { CellStyleName, LayoutCell } from "../sheet-layout";
import { LONGEST_FORMULA, sumExpression } from "../sum-formula";
import { countedTerm } from "./open-parts";
import { amountTerm, numberTerm, type PlanCells } from "./plan-cells";

/** A formula without its equals sign, and what it comes to. */
export interface Figure {
  readonly expression: string;
  readonly value: Decimal;
}

/** How exactly sums of a plan are rounded, in places after the decimal point: cents, or more where amounts have more. */
export function placesOf(amounts: readonly AmountField[]): number {
  const most = amounts.reduce((places, { value }) => Math.max(places, value?.decimalPlaces() ?? 0), CENTS);
  return Math.min(most, MOST_PLACES);
}

const CENTS = 2;
/** Beyond, numbers of a spreadsheet are not exact. */
const MOST_PLACES = 8;

/** What rows state, added up. */
export function sumOfAmounts(rows: readonly Activity[], cells: PlanCells): Figure {
  const terms = rows.flatMap(({ cost }) => amountTerm(cost, cells) ?? []);
  return { expression: sumExpression(terms), value: sum(rows.map(({ cost }) => cost.value ?? ZERO)) };
}

/** What rows count for from the bottom up, added up. Where that takes too long a formula, what they state. */
export function sumOfCounted(rows: readonly Activity[], cells: PlanCells): Figure {
  const expression = sumExpression(rows.flatMap((row) => countedTerm(row, cells) ?? []));
  const simple = sumOfAmounts(rows, cells);
  return expression.length < LONGEST_FORMULA - ROOM_FOR_ROUNDING ? { ...simple, expression } : simple;
}

const ROOM_FOR_ROUNDING = 20;

/** Full-time equivalents, added up. */
export function sumOfFtes(rows: readonly Activity[], cells: PlanCells): Figure {
  const stating = rows.filter(({ fte }) => fte !== null);
  return {
    expression: sumExpression(stating.map((row) => fteTerm(row, cells))),
    value: sum(stating.map(({ fte }) => fte!)),
  };
}

export function fteTerm({ fte, fteAt }: Activity, cells: PlanCells): string {
  return numberTerm(fte ?? ZERO, cells.kindOf(fteAt.place) === "number" ? fteAt.place : null);
}

/**
 * A cell with a formula and what it gives, so that programs which do not calculate show it as well. Sums of binary
 * fractions are rounded, so that they are exact. Where the formula would be too long, the number stands there alone.
 * @param places after the decimal point; null leaves a quotient as it is
 */
export function figureCell({ expression, value }: Figure, style: CellStyleName, places: number | null): LayoutCell {
  const formula = places === null ? `=${expression}` : `=ROUND(${expression},${places})`;
  const result = (places === null ? value : value.toDecimalPlaces(places)).toNumber();
  return { value: formula.length > LONGEST_FORMULA ? result : { formula, result }, style };
}
