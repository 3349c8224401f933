import type { ReadCell } from "./cell-input";
import { IncompleteAnswer } from "./trouble";

/** A sheet as it was before it is written to. */
export interface OldSheet {
  readonly id: string;
  readonly name: string;
  /** The row below all that is filled. */
  readonly end: number;
  /** The ids of its tables. */
  readonly tables: readonly string[];
  /** null for a cell without content. */
  cell(row: number, column: number): ReadCell | null;
}

/**
 * Asks for a sheet's content.
 * @returns the sheet, once answered; it throws IncompleteAnswer where Excel gives less than was asked for
 */
export function requestOldSheet(context: Excel.RequestContext, id: string): () => OldSheet {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load("name");
  sheet.tables.load("items/id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas, values, valueTypes, numberFormat, rowIndex, columnIndex, rowCount");
  used.untrack();
  return () => {
    const { name } = sheet;
    const tables = sheet.tables.items.map((table) => table.id);
    if (used.isNullObject) return { id, name, tables, end: 0, cell: () => null };
    const { formulas, values, valueTypes, numberFormat, rowIndex, columnIndex, rowCount } = used;
    // More cells than Excel gives at a time come as null and as no error, whatever the types say.
    if ([formulas, values, valueTypes, numberFormat].some((part) => !Array.isArray(part)))
      throw new IncompleteAnswer(name);
    const of = (part: readonly (readonly unknown[])[], row: number, column: number): unknown =>
      part[row - rowIndex]?.[column - columnIndex];
    const cell = (row: number, column: number): ReadCell | null => {
      const value = of(values, row, column);
      if (value === undefined) return null;
      return {
        value,
        formula: of(formulas, row, column),
        type: of(valueTypes, row, column),
        format: of(numberFormat, row, column),
      };
    };
    return { id, name, tables, end: rowIndex + rowCount, cell };
  };
}
