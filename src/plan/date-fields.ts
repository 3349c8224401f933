import type { Activity, DateField, PeriodField, Plan, Section } from "./model";
import { rowsOf } from "./walk";

export type PeriodName = "timeframe" | "period";
export type Side = "start" | "end";

/** A row's timeframe or period. */
export interface RowPeriod {
  readonly section: Section;
  readonly activity: Activity;
  readonly name: PeriodName;
  readonly field: PeriodField;
}

/** Start or end of a timeframe or period. */
export interface RowDate extends RowPeriod {
  readonly side: Side;
  readonly date: DateField;
}

/** As with rows: a plan's dates are gathered once for all rules, and those that could not be read as they should apart. */
const periodsOfPlans = new WeakMap<Plan, Readonly<Record<PeriodName | "flawed", readonly RowPeriod[]>>>();

/**
 * Every timeframe, every period, or those of both that are flawed; each once, since the activities of one row may share
 * theirs.
 */
export function periodsOf(plan: Plan, name: PeriodName | "flawed"): readonly RowPeriod[] {
  let periods = periodsOfPlans.get(plan);
  if (!periods) {
    const [timeframe, period] = [distinct(plan, "timeframe"), distinct(plan, "period")];
    periods = { timeframe, period, flawed: [...timeframe.filter(isFlawed), ...period.filter(isFlawed)] };
    periodsOfPlans.set(plan, periods);
  }
  return periods[name];
}

function isFlawed({ field }: RowPeriod): boolean {
  return field.flaw !== null || field.start.flaw !== null || field.end.flaw !== null;
}

/** The activities of one row come one after the other: a field that they share has just been seen. */
function distinct(plan: Plan, name: PeriodName): RowPeriod[] {
  const found: RowPeriod[] = [];
  let last: PeriodField | null = null;
  for (const { section, activity } of rowsOf(plan)) {
    const field = activity[name];
    if (!field || field === last) continue;
    last = field;
    found.push({ section, activity, name, field });
  }
  return found;
}

/** The dates of every timeframe and period that have one of these flaws. */
export function flawedDates(plan: Plan, flaws: readonly DateField["flaw"][]): RowDate[] {
  return periodsOf(plan, "flawed").flatMap((row) =>
    (["start", "end"] as const).flatMap((side) => {
      const date = row.field[side];
      return flaws.includes(date.flaw) ? [{ ...row, side, date }] : [];
    }),
  );
}
