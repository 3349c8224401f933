import type { Plan, Section } from "../../src/plan/model";
import { readPlan } from "../../src/reading/read-plan";
import { HEADER, gridOf, SCHEME, YEAR, type CellInput } from "./grids";

/** An activity without a number: its place gives it one. */
export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly cost: number | string | null;
  readonly rows: readonly PlanRow[];
}

export function planRow(title: string, cost: PlanRow["cost"] = null, rows: readonly PlanRow[] = []): PlanRow {
  return { id: title, title, cost, rows };
}

/** Rows in reading order with the numbers that their places give. */
export function numbered(rows: readonly PlanRow[], prefix = ""): { row: PlanRow; number: string }[] {
  return rows.flatMap((row, index) => {
    const number = `${prefix}${index + 1}.`;
    return [{ row, number }, ...numbered(row.rows, number)];
  });
}

/** The cells of a section with these activities. */
export function cellsOf(rows: readonly PlanRow[], heading: string | null): CellInput[][] {
  return [
    ...(heading === null ? [] : [[heading]]),
    HEADER,
    ...numbered(rows).map(({ row, number }) => [`${number} ${row.title}`, SCHEME, YEAR, row.cost, "ELVL"]),
  ];
}

export function planOf(rows: readonly PlanRow[], heading: string | null = "2.6. 3.5.2.6 Jõhvi vallas"): Plan {
  return readPlan([gridOf(cellsOf(rows, heading))]);
}

export function sectionOf(rows: readonly PlanRow[]): Section {
  return planOf(rows).sections[0]!;
}
