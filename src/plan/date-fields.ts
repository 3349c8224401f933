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

/** Every timeframe and period of the plan, once: the activities of one row may share theirs. */
export function* periodsOf(plan: Plan, names: readonly PeriodName[] = ["timeframe", "period"]): Generator<RowPeriod> {
  const seen = new Set<PeriodField>();
  for (const { section, activity } of rowsOf(plan)) {
    for (const name of names) {
      const field = activity[name];
      if (!field || seen.has(field)) continue;
      seen.add(field);
      yield { section, activity, name, field };
    }
  }
}

/** Start and end of every timeframe and period. */
export function* datesOf(plan: Plan): Generator<RowPeriod & { readonly side: Side; readonly date: DateField }> {
  for (const row of periodsOf(plan)) {
    yield { ...row, side: "start", date: row.field.start };
    yield { ...row, side: "end", date: row.field.end };
  }
}
