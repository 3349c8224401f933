import { ICommandService, type Injector } from "@univerjs/core";
import {
  BaseFunction,
  ERROR_TYPE_SET,
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { argumentOf } from "./function-arguments";
import { resultObject } from "./function-results";
import { WAITING, type CellPlace, type GridFunction, type GridFunctions } from "./grid-functions";
import { rangesOf } from "./place-ranges";

/** The grid's formulas with functions of an add-in. */
export function functionsOf(injector: Injector): GridFunctions {
  // The grid takes texts for errors that it knows as such: what depends on a cell that waits, waits.
  ERROR_TYPE_SET.add(WAITING as ErrorType);
  let drop = (): void => undefined;
  return {
    register: (functions) => {
      drop();
      drop = register(injector, functions);
    },
    recalculate: (unitId, places) => {
      const dirtyRanges = rangesOf(places).map((one) => ({ unitId, ...one }));
      const params = { ...NOTHING_DIRTY, dirtyRanges };
      void injector
        .get(ICommandService)
        .executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    },
  };
}

const NOTHING_DIRTY = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** The grid's kind of function over one of an add-in's. */
class OwnFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly given: GridFunction,
    override minParams: number,
    override maxParams: number,
  ) {
    super(given.name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place: CellPlace = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const args = variants.map((variant) => argumentOf(variant as BaseReferenceObject | BaseValueObject));
    return resultObject(this.given.calculate(place, args));
  }
}

function register(injector: Injector, functions: readonly GridFunction[]): () => void {
  const service = injector.get(IFunctionService);
  const descriptions = injector.get(IDescriptionService).registerDescriptions(functions.map(infoOf));
  for (const one of functions) {
    const { parameters } = one.help;
    const least = parameters.filter(({ isOptional }) => !isOptional).length;
    service.registerExecutors(new OwnFunction(one, least, parameters.length));
    // Formulas that were read before the function came are read anew.
    service.deleteFormulaAstCacheKey(one.name);
  }
  return () => {
    descriptions.dispose();
    for (const { name } of functions) {
      service.unregisterExecutors(name);
      service.deleteFormulaAstCacheKey(name);
    }
  };
}

const FIRST_COLUMN = "A".charCodeAt(0);

/** A column of its own for each parameter. */
function exampleIn(column: number, isRange: boolean): string {
  const letter = String.fromCharCode(column);
  return isRange ? `${letter}2:${letter}9` : `${letter}2`;
}

function infoOf({ name, help }: GridFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: help.description,
    abstract: help.description,
    functionParameter: help.parameters.map((parameter, index) => ({
      name: parameter.name,
      detail: parameter.description,
      example: exampleIn(FIRST_COLUMN + index, parameter.isRange),
      require: parameter.isOptional ? 0 : 1,
      repeat: 0,
    })),
  };
}
