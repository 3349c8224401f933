import type { CellContent, CellRows, GridArgument } from "../../engine/grid-functions";
import type { FunctionParameter } from "./metadata";
import { BUSY, isFault } from "./passed-values";

type Called = CellContent | CellRows;

const OUTSIDE: CellRows = [[{ code: "#N/A" }]];
const NO_CELL: CellContent = { code: "#CALC!" };

/**
 * Where a parameter that takes one value is given several, Excel calls the function for each of them, and what comes
 * of it spills.
 */
export function calledForEach(
  parameters: readonly FunctionParameter[],
  args: readonly GridArgument[],
  call: (args: readonly GridArgument[]) => Called,
): Called {
  const isLifted = (index: number): boolean =>
    parameters[index]?.dimensionality !== "matrix" && sizeOf(args[index]!.values) > 1;
  const lifted = args.flatMap(({ values }, index) => (values && isLifted(index) ? [values] : []));
  if (lifted.length === 0) return call(args);
  const height = Math.max(...lifted.map((rows) => rows.length));
  const width = Math.max(...lifted.map((rows) => rows[0]!.length));
  const results = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      only(
        call(args.map((arg, index) => (isLifted(index) ? { values: at(arg.values!, row, column), range: null } : arg))),
      ),
    ),
  );
  const isBusy = results.flat().some((result) => isFault(result) && result.code === BUSY.code);
  return isBusy ? BUSY : results;
}

const sizeOf = (rows: CellRows | null): number => (rows ? rows.length * (rows[0]?.length ?? 0) : 0);

/** One row, or one column, stands for as many as there are. */
function at(rows: CellRows, row: number, column: number): CellRows {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const content = line?.length === 1 ? line[0] : line?.[column];
  return content === undefined ? OUTSIDE : [[content]];
}

/** No cell holds several. */
function only(result: Called): CellContent {
  if (!Array.isArray(result)) return result as CellContent;
  const rows = result as CellRows;
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : NO_CELL;
}
