import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * At each writing the grid collects the formulas of all sheets and then looks at those of one: here it collects only
 * these, so that writing takes no longer with each sheet that there is.
 */
export function collectOwnSheetOnly(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const all = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = all;
    }
  };
}
