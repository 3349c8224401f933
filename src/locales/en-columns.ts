import type { etColumns, etSeverities } from "./et-columns";

/** What the columns of plan tables are called, in English. */
export const enColumns: typeof etColumns = {
  number: "number",
  activity: "activity",
  timeframe: "timeframe",
  timeframeStart: "start of the timeframe",
  timeframeEnd: "end of the timeframe",
  period: "dates in the plan period",
  periodStart: "start date",
  periodEnd: "end date",
  cost: "planned cost",
  responsible: "responsible party",
  fte: "FTE",
  indicator: "indicator",
  unit: "unit",
  yearTarget: "plan year's target",
  finalTarget: "final target",
  explanation: "explanation",
};

/** How bad a finding is, in English. */
export const enSeverities: typeof etSeverities = { error: "error", warning: "warning", info: "note" };
