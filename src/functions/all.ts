import { amount } from "./amount";
import { enddate } from "./enddate";
import { findings } from "./findings";
import { fte } from "./fte";
import { ftecheck } from "./ftecheck";
import type { FunctionId } from "./function-ids";
import { periodcheck } from "./periodcheck";
import { rollup } from "./rollup";
import { rollupdiff } from "./rollupdiff";
import { rollups } from "./rollups";
import { startdate } from "./startdate";
import { wageperfte } from "./wageperfte";

/** The functions' code, which is fetched when a cell first asks for one. */
export const functions: Readonly<Record<FunctionId, (...args: never[]) => unknown>> = {
  ROLLUP: rollup,
  ROLLUPS: rollups,
  ROLLUPDIFF: rollupdiff,
  AMOUNT: amount,
  STARTDATE: startdate,
  ENDDATE: enddate,
  PERIODCHECK: periodcheck,
  FTE: fte,
  FTECHECK: ftecheck,
  WAGEPERFTE: wageperfte,
  FINDINGS: findings,
};
