import type { Injector } from "@univerjs/core";
import { Calculation } from "./calculation";
import type { EngineTools } from "./engine";
import { formattedNumber } from "./formatted-number";
import { functionsOf } from "./own-functions";
import { showSpilled, spilledIn } from "./spilled";

/** What the grid does in the same way, shown or not. */
export function commonTools(injector: Injector): Omit<EngineTools, "close" | "reveal"> {
  return {
    formatted: formattedNumber,
    functions: functionsOf(injector),
    calculation: new Calculation(injector),
    spilled: (unitId) => spilledIn(injector, unitId),
    showSpilled: (unitId, spilled) => showSpilled(injector, unitId, spilled),
  };
}
