import { functions } from "./all";
import { CellError } from "./cells/cell-error";
import type { FunctionId } from "./function-ids";
import { say } from "./speech";

export { countFrom1904 } from "./date-system";
export { speak } from "./speech";

/**
 * Calls a function as a cell does: with Excel's error values for ours, in what it is given and in what it gives.
 * @throws CustomFunctions.Error where it has no result; never anything else
 */
export function call(id: FunctionId, args: readonly unknown[]): unknown {
  try {
    return withExcelErrors(functions[id](...(args.map(withOwnErrors) as never[])));
  } catch (error) {
    if (error instanceof CellError) return failure(error);
    const reason = error instanceof Error ? error.message : String(error);
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, say("failed", { reason }));
  }
}

/**
 * An error that stood in a cell is given on as it is: of those that are thrown, Office.js makes #VALUE! but for a few.
 * @throws CustomFunctions.Error with a sentence where it is one of ours
 */
function failure(error: CellError): CustomFunctions.Error {
  if (error.message === "") return excelError(error);
  throw excelError(error);
}

function withOwnErrors(argument: unknown): unknown {
  const own = (value: unknown): unknown => (isExcelError(value) ? new CellError(value.code) : value);
  return Array.isArray(argument) ? mapCells(argument as unknown[][], isExcelError, own) : own(argument);
}

function withExcelErrors(result: unknown): unknown {
  const isOwn = (value: unknown): value is CellError => value instanceof CellError;
  return Array.isArray(result)
    ? mapCells(result as unknown[][], isOwn, (value) => (isOwn(value) ? excelError(value) : value))
    : result;
}

/** Changes cells that need it, and copies nothing where none does: ranges may be large, and errors are rare. */
function mapCells(
  rows: unknown[][],
  isMeant: (value: unknown) => boolean,
  change: (value: unknown) => unknown,
): unknown[][] {
  return rows.some((row) => row.some(isMeant)) ? rows.map((row) => row.map(change)) : rows;
}

function isExcelError(value: unknown): value is CustomFunctions.Error {
  return typeof value === "object" && value instanceof CustomFunctions.Error;
}

function excelError({ code, message }: CellError): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message === "" ? undefined : message);
}
