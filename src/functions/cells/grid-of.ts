import { fromA1 } from "../../plan/place";
import { cellOfText, cellOfValue } from "../../reading/cell-values";
import type { Grid, GridCell } from "../../reading/grid";
import { isDate1904 } from "../date-system";
import { CellError } from "./cell-error";
import { isBlank, type CellRange, type CellValue } from "./cell-value";

/**
 * A range as the reader of tables takes a sheet. Formats and merged areas are not known to a function: a date is its
 * serial, which the reader knows by its column.
 * @param address of the range, `'Minu leht'!$A$3:$F$40`; where Excel does not tell, cells count from the range's corner
 */
export function gridOf(range: CellRange, address = ""): Grid {
  const [, sheet = "", corner = ""] = /^(?:(.*)!)?([^!:]*)/s.exec(address) ?? [];
  const { row, column } = cornerOf(corner);
  const before = new Array<undefined>(column).fill(undefined);
  return {
    name: sheet.replace(/^'|'$/g, "").replaceAll("''", "'"),
    hidden: false,
    date1904: isDate1904(),
    merges: [],
    preamble: [],
    rows: range.flatMap((cells, index) =>
      cells.every(isBlank) ? [] : [{ index: row + index, cells: [...before, ...cells.map(cellOf)] }],
    ),
  };
}

/** The first cell of `B3`, of the columns `B:F` or of the rows `3:5`. */
function cornerOf(corner: string): { row: number; column: number } {
  return fromA1(corner) ?? fromA1(`${corner}1`) ?? fromA1(`A${corner}`) ?? { row: 0, column: 0 };
}

function cellOf(value: CellValue): GridCell | undefined {
  if (isBlank(value)) return undefined;
  if (value instanceof CellError) return cellOfText(value.code);
  return typeof value === "string" ? cellOfText(value) : cellOfValue(value);
}
