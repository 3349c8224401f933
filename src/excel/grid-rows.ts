import { dateOfSerial } from "../plan/day";
import { cellOfDate, cellOfText, cellOfValue } from "../reading/cell-values";
import type { GridCell, GridRow } from "../reading/grid";
import { isDateFormat } from "./date-format";

/** A range as Excel answers for it: values and number formats, row by row, from a zero-based corner. */
export interface RangeValues {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The rows of a range that hold anything. */
export function gridRows({ rowIndex, columnIndex, values, numberFormat }: RangeValues, date1904: boolean): GridRow[] {
  const isDate = datesByFormat();
  return values.flatMap((row, index) => {
    const cells: (GridCell | undefined)[] = [];
    row.forEach((value, column) => {
      const cell = cellOf(value, () => isDate(String(numberFormat[index]?.[column])), date1904);
      if (cell) cells[columnIndex + column] = cell;
    });
    return cells.length > 0 ? [{ index: rowIndex + index, cells }] : [];
  });
}

function cellOf(value: unknown, isDate: () => boolean, date1904: boolean): GridCell | undefined {
  switch (typeof value) {
    case "string":
      return cellOfText(value);
    case "number":
      return isDate() ? cellOfDate(value, dateOfSerial(value, date1904)) : cellOfValue(value);
    case "boolean":
      return cellOfValue(value);
    default:
      return undefined;
  }
}

/** A sheet has few formats and many cells. */
function datesByFormat(): (format: string) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    const before = known.get(format);
    if (before !== undefined) return before;
    const found = isDateFormat(format);
    known.set(format, found);
    return found;
  };
}
