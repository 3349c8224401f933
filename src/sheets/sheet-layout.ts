/** A sheet to be written, by whatever means: Excel itself or a file. */
export interface SheetLayout {
  readonly name: string;
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly LayoutCell[])[];
  /** Rows that stay in sight, from the top. */
  readonly frozenRows: number;
}

export interface LayoutCell {
  /** A text is always a text, whatever it begins with. */
  readonly value: string | number | null;
  readonly style?: CellStyleName;
  /** A jump to a cell of the same workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export type CellStyleName = "title" | "subtitle" | "header" | "text" | "error" | "warning" | "info";
