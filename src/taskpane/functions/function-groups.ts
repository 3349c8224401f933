import type { FunctionId } from "./functions-state";

export const GROUPS = ["sums", "dates", "posts", "tables"] as const;
export type FunctionGroup = (typeof GROUPS)[number];

/** By what a function works on. */
export const GROUP_OF: Readonly<Record<FunctionId, FunctionGroup>> = {
  ROLLUP: "sums",
  ROLLUPS: "sums",
  ROLLUPDIFF: "sums",
  AMOUNT: "sums",
  STARTDATE: "dates",
  ENDDATE: "dates",
  PERIODCHECK: "dates",
  FTE: "posts",
  FTECHECK: "posts",
  WAGEPERFTE: "posts",
  FINDINGS: "tables",
};
