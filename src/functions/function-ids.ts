/** Every function of the add-in; in cells `PLAN.` goes before its id. */
export const FUNCTION_IDS = [
  "ROLLUP",
  "ROLLUPS",
  "ROLLUPDIFF",
  "AMOUNT",
  "STARTDATE",
  "ENDDATE",
  "PERIODCHECK",
  "FTE",
  "FTECHECK",
  "WAGEPERFTE",
  "FINDINGS",
] as const;

export type FunctionId = (typeof FUNCTION_IDS)[number];
