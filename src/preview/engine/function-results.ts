import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { CellContent, CellRows } from "./grid-functions";

/** A function's result as the grid has it: several cells spill. */
export function resultObject(result: CellContent | CellRows): BaseValueObject {
  if (!isRows(result)) return valueObject(result);
  if (result.length === 1 && result[0]!.length === 1) return valueObject(result[0]![0]!);
  return ArrayValueObject.create({
    calculateValueList: result.map((line) => line.map(valueObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const isRows = (result: CellContent | CellRows): result is CellRows => Array.isArray(result);

function valueObject(content: CellContent): BaseValueObject {
  switch (typeof content) {
    case "number":
      return NumberValueObject.create(content);
    case "boolean":
      return BooleanValueObject.create(content);
    case "string":
      return StringValueObject.create(content);
    default:
      return content ? ErrorValueObject.create(content.code as ErrorType) : NullValueObject.create();
  }
}
