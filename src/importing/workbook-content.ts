import type { TableLayout } from "../sheets/sheet-layout";

/** What stands in the open workbook already, so that what is written finds its place and free names. */
export interface WorkbookContent {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly SheetTable[];
  /** Defined names. */
  readonly names: readonly string[];
}

/** A table of a sheet; its area includes the header. */
export interface SheetTable extends TableLayout {
  readonly sheet: string;
}
