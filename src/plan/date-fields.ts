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

/** As with rows: a plan's dates are gathered once for all rules. */
const periodsOfPlans = new WeakMap<Plan, Readonly<Record<PeriodName | "all", readonly RowPeriod[]>>>();

/** Every timeframe, every period or both, each once: the activities of one row may share theirs. */
export function periodsOf(plan: Plan, name: PeriodName | "all"): readonly RowPeriod[] {
  let periods = periodsOfPlans.get(plan);
  if (!periods) {
    const [timeframe, period] = [distinct(plan, "timeframe"), distinct(plan, "period")];
    periods = { timeframe, period, all: timeframe.concat(period) };
    periodsOfPlans.set(plan, periods);
  }
  return periods[name];
}

function distinct(plan: Plan, name: PeriodName): RowPeriod[] {
  const seen = new Set<PeriodField>();
  const found: RowPeriod[] = [];
  for (const { section, activity } of rowsOf(plan)) {
    const field = activity[name];
    if (!field || seen.has(field)) continue;
    seen.add(field);
    found.push({ section, activity, name, field });
  }
  return found;
}

/** The dates of every timeframe and period that have one of these flaws. */
export function flawedDates(plan: Plan, flaws: readonly DateField["flaw"][]): RowDate[] {
  const found: RowDate[] = [];
  for (const row of periodsOf(plan, "all")) {
    const { start, end } = row.field;
    if (start.flaw !== null && flaws.includes(start.flaw)) found.push({ ...row, side: "start", date: start });
    if (end.flaw !== null && flaws.includes(end.flaw)) found.push({ ...row, side: "end", date: end });
  }
  return found;
}
