import type Decimal from "decimal.js";
import fc from "fast-check";
import { dayOf, estonianDay, isoDay, type Day } from "../../src/plan/day";

/** The spaces that stand between thousands, depending on the program. */
export const spaces = fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009");

export const day: fc.Arbitrary<Day> = fc.integer({ min: dayOf(2000, 1, 1)!, max: dayOf(2099, 12, 31)! });

/** An amount in every notation that is accepted. */
export function amountNotations(amount: Decimal, gap: string): string[] {
  const [whole, fraction] = amount.toFixed(2).split(".") as [string, string];
  const grouped = (separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return [
    `${whole},${fraction}`,
    `${grouped(gap)},${fraction}`,
    `${grouped(gap)}, ${fraction}`,
    `${grouped("  ")},${fraction}`,
    `${grouped(gap)},${fraction} €`,
    `${grouped(gap)},${fraction} eurot`,
    `${grouped(".")},${fraction}`,
    `${grouped(",")}.${fraction}`,
    `${whole}.${fraction}`,
    `${grouped("'")},${fraction}`,
    ` ${grouped(gap)},${fraction} `,
  ];
}

/** A period in every notation that is accepted. */
export function periodNotations(start: Day, end: Day): string[] {
  const between = ["-", "–", "—", " - ", "- ", "-\n", "\n", " kuni ", "/"];
  return [
    ...between.map((text) => estonianDay(start) + text + estonianDay(end)),
    ...dateNotations(start).map((text, index) => `${text} – ${dateNotations(end)[index]}`),
  ];
}

/** A day in every notation that is accepted. */
export function dateNotations(one: Day): string[] {
  const [year, month, date] = isoDay(one).split("-") as [string, string, string];
  return [
    `${date}.${month}.${year}`,
    `${Number(date)}.${Number(month)}.${year}`,
    `${date}. ${month}. ${year}`,
    `${date}/${month}/${year}`,
    `${date}.${month}.${year.slice(2)}`,
    `${year}-${month}-${date}`,
  ];
}
