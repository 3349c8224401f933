import type { Area } from "../plan/place";
import type { SummaryKind } from "../sheets/summary/summary-names";

/** A sheet of an earlier summary, as it stands in the open workbook. */
export interface OldSummarySheet {
  readonly kind: SummaryKind;
  readonly sheetId: string;
  readonly name: string;
  /** What the defined name stands for now. */
  readonly area: Area;
  /** The sheet's used cells from A1 on: formulas from `=` on, numbers, truth values and texts; an empty text where a cell is empty. */
  readonly cells: readonly (readonly unknown[])[];
  /** Notes and comments of the user's. */
  readonly remarks: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** What is left of earlier summaries. */
export interface OldSummary {
  readonly sheets: readonly OldSummarySheet[];
  /** The setting's value; anybody may have written it. */
  readonly remembered: unknown;
}
