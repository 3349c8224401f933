import { IUniverInstanceService, UniverInstanceType, type Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

/** The grid remembers what depended on what in a workbook that was closed, and looks for it in the next one. */
export function forgetOldDependencies(injector: Injector): void {
  const closed = injector.get(IUniverInstanceService).getTypeOfUnitDisposed$(UniverInstanceType.UNIVER_SHEET);
  closed.subscribe(() => injector.get(IDependencyManagerService).reset());
}
