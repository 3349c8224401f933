import type { Translator } from "../locales";
import type { WorkbookWriting } from "../sheets/workbook-writing";
import type { WorkbookContent } from "../importing/workbook-content";
import type { Grid } from "../reading/grid";
import type { Severity } from "../rules/rule";
import type { OldSummary } from "./old-summary";

/** The open workbook, from which a summary is drafted. */
export interface SummarySource {
  readonly grids: readonly Grid[];
  readonly content: WorkbookContent;
  readonly old: OldSummary;
  /** As `25.11.2026 12:03`. */
  readonly time: string;
  /** SHA-256 of a sheet's cells: 64 hexadecimal digits. */
  readonly sha256Of: (grid: Grid) => Promise<string>;
}

/** What a press on the button is going to write. */
export interface SummaryDraft {
  /** Plan sheets where there are none yet, then the summary's sheets in the order of `SUMMARY_KINDS`. */
  readonly writing: WorkbookWriting;
  /** Sheets whose sections get plan sheets first, with how many. */
  readonly mapped: readonly { readonly sheet: string; readonly sections: number }[];
  /** How many of the writing's first sheets are no summaries. */
  readonly planSheets: number;
  /** Cells of an earlier summary that somebody has changed since, and that are written over. */
  readonly changed: readonly ChangedCell[];
  readonly open: Readonly<Record<Severity, number>>;
}

export interface ChangedCell {
  readonly sheet: string;
  /** `F12` */
  readonly cell: string;
  /** What stands there; empty where it was cleared. */
  readonly now: string;
}

/**
 * Drafts the summary of the open workbook's plan. Nothing is written.
 * @returns null where there is no plan
 */
export type DraftSummary = (source: SummarySource, translate: Translator) => Promise<SummaryDraft | null>;
