import { ICommandService, type Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";

interface NameMutation {
  readonly id: string;
  readonly params?: { readonly name?: string };
}

/**
 * The grid keeps formulas as it has read them, with what names in them meant then: when a name comes to mean something
 * else, they are to be read anew.
 */
export function forgetOldNames(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  injector.get(ICommandService).onCommandExecuted(({ id, params }: NameMutation) => {
    if (/^formula\.mutation\.(?:set|remove)-defined-name$/.test(id) && params?.name)
      functions.deleteFormulaAstCacheKey(params.name);
  });
}
