import type { Grid } from "../reading/grid";
import type { ListedSheet } from "./list-sheets";

/** A worksheet of the open workbook, with what earlier checks put on it. */
export interface WorkbookSheet extends ListedSheet {
  /** Our conditional formats, by their ids. */
  readonly marks: readonly string[];
}

/** The workbook as it was read. */
export interface WorkbookState {
  readonly date1904: boolean;
  /** An earlier check put notes on cells, which are there still. */
  readonly hasNotes: boolean;
  /** Those with cells of the user's: an annotated copy's sheet of findings is left out. */
  readonly sheets: readonly WorkbookSheet[];
  /** One for each sheet, in the same order. */
  readonly grids: readonly Grid[];
}
