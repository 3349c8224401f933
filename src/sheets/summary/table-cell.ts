import { columnLetters } from "../../plan/place";
import { quotedSheet } from "../../plan/sheet-reference";

/** Refers to a cell of the summary table from another sheet, by the table's own zero-based column and row. */
export type TableCell = (column: number, row: number) => string;

/** Where columns and rows of the table's layout stand on its sheet. */
export interface TablePlaces {
  readonly sheet: string;
  readonly columnOf: (column: number) => number;
  readonly rowOf: (row: number) => number;
}

/** A table on a sheet of its own, from the first cell on. */
export function newTablePlaces(sheet: string): TablePlaces {
  return { sheet, columnOf: (column) => column, rowOf: (row) => row };
}

export function tableCell({ sheet, columnOf, rowOf }: TablePlaces): TableCell {
  return (column, row) => `${quotedSheet(sheet)}!${columnLetters(columnOf(column))}${rowOf(row) + 1}`;
}
