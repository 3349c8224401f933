import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { CellContent, CellRows, GridArgument } from "./grid-functions";

/** The grid reads a range once for all formulas that ask for it, until one of its cells may have changed. */
const known = new WeakMap<ArrayValueObject, CellRows>();

const LOST: GridArgument = { values: [[{ code: "#REF!" }]], range: null };

/** What a formula gives a function, out of the grid's own objects. */
export function argumentOf(variant: BaseReferenceObject | BaseValueObject): GridArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    if (isLost(reference)) return LOST;
    const range = { sheet: reference.getSheetId(), range: reference.getRangePosition() };
    return { values: rowsOf(reference.toArrayValueObject()), range };
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return { values: rowsOf(value as ArrayValueObject), range: null };
  // Between two commas, or after the last one.
  if (value.isNull()) return { values: null, range: null };
  return { values: [[contentOf(value)]], range: null };
}

/** Whether its sheet is not there, or no longer: the grid would take the formula's own for it, and have no rows. */
function isLost(reference: BaseReferenceObject): boolean {
  const isNamed = reference.getForcedSheetName() !== "";
  return (isNamed && !reference.getForcedSheetId()) || !reference.getCurrentActiveSheetData();
}

function rowsOf(array: ArrayValueObject): CellRows {
  const before = known.get(array);
  if (before) return before;
  const rows = Array.from(array.getArrayValue(), (line) => Array.from(line, contentOf));
  known.set(array, rows);
  return rows;
}

function contentOf(value: Nullable<BaseValueObject>): CellContent {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { code: String(value.getValue()) };
  return value.getValue() as string | number | boolean;
}
