import type Decimal from "decimal.js";
import { isTravelTitle, isWageTitle } from "./cost-lines";
import { monthsBetween } from "./day";
import type { Activity, DayRange, Plan, Section } from "./model";
import { isReversed } from "./order";
import { rowsOf } from "./walk";

/** A line of the personnel block with wages in euros. */
export interface WageLine {
  readonly section: Section;
  readonly activity: Activity;
  readonly wages: Decimal;
}

/** Every wage line that states an amount above zero; a personnel block without lines is one itself. */
export function* wageLines(plan: Plan): Generator<WageLine> {
  for (const { section, activity } of rowsOf(plan)) {
    if (!isWageLine(activity)) continue;
    const wages = activity.cost.value;
    if (wages?.gt(0)) yield { section, activity, wages };
  }
}

function isWageLine({ kind, number, title, parent, children }: Activity): boolean {
  if (kind === "personnel") return children.length === 0;
  // Posts under a wage line are parts of its sum.
  if (kind !== "personnel-line" || parent?.kind === "personnel-line") return false;
  return number ? number.text === "1.1" && (isWageTitle(title) || !isTravelTitle(title)) : isWageTitle(title);
}

/**
 * Wage with employer's taxes per full-time equivalent and month, in euros, over the line's own period or else the plan
 * year; null where anything for it is missing.
 */
export function wagePerFte({ activity, wages }: WageLine, plan: Plan): { monthly: Decimal; months: number } | null {
  const start = activity.period?.start.value ?? activity.parent?.period?.start.value ?? plan.period?.start ?? null;
  const end = activity.period?.end.value ?? activity.parent?.period?.end.value ?? plan.period?.end ?? null;
  if (start === null || end === null || isReversed({ start, end }) || !activity.fte?.gt(0)) return null;
  return monthlyWage(wages, activity.fte, { start, end });
}

/** Wages for a number of full-time equivalents over a period, by one of them and month: in euros, with the months. */
export function monthlyWage(
  wages: Decimal,
  fte: Decimal,
  { start, end }: DayRange,
): { monthly: Decimal; months: number } {
  const months = monthsBetween(start, end);
  return { monthly: wages.div(fte).div(months), months };
}
