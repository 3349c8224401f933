import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { IDependencyManagerService, IOtherFormulaManagerService } from "@univerjs/engine-formula";

/**
 * The grid remembers what depended on what in a workbook that was closed, and looks for it in the next one; what formulas
 * its validation and conditional formats had it even goes on calculating.
 */
export function forgetOldDependencies(injector: Injector): void {
  const closed = injector.get(IUniverInstanceService).getTypeOfUnitDisposed$<Workbook>(UniverInstanceType.UNIVER_SHEET);
  closed.subscribe((workbook) => {
    injector.get(IDependencyManagerService).reset();
    forgetFormulasOf(workbook.getUnitId(), injector.get(IOtherFormulaManagerService));
  });
}

function forgetFormulasOf(unitId: string, others: IOtherFormulaManagerService): void {
  const sheets = Object.entries(others.getOtherFormulaData()[unitId] ?? {});
  const formulas = sheets.map(([sheet, ids]) => [
    sheet,
    Object.fromEntries(Object.keys(ids ?? {}).map((id) => [id, true])),
  ]);
  others.batchRemove({ [unitId]: Object.fromEntries(formulas) as Record<string, Record<string, boolean>> });
}
