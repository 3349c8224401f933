import type { CleanOptions, Removed } from "../../files/clean/clean-copy";
import type { Severity } from "../../rules/rule";
import type { ChangedCell, SummaryDraft } from "../../summary/draft";
import type { WrittenSheet } from "../import/whole-writing";
import type { Failure } from "../state";

/** What the page shows that makes the summary sheets. */
export interface SummaryState {
  /** The task whose button was pressed last: work, question and outcome are its own. */
  readonly task: SummaryTask;
  readonly work: SummaryWork | null;
  readonly question: SummaryQuestion | null;
  readonly outcome: SummaryOutcome | null;
  /** What was written last, as long as it is there. */
  readonly made: MadeSummary | null;
  /** Sheets that this session has added for summaries and that are none themselves. */
  readonly planSheets: readonly WrittenSheet[];
  readonly choices: CleanOptions;
}

export type SummaryTask = "make" | "copy" | "remove";

export interface SummaryWork {
  readonly stage: "reading" | "drafting" | "writing" | "removing" | "fetching" | "cleaning";
  /** From 0 to 1; null where nobody knows. */
  readonly done: number | null;
}

/** What the user has to decide before the task goes on. */
export type SummaryQuestion =
  | { readonly kind: "changed"; readonly cells: readonly ChangedCell[] }
  | { readonly kind: "errors"; readonly count: number; readonly sheet: string }
  | { readonly kind: "remove" };

/** `keep` is to go on without writing, `all` to remove more than was asked for. */
export type SummaryAnswer = "yes" | "keep" | "all" | "no";

/** What came of a task. `left` could not be taken out again; anything else that failed has left nothing. */
export type SummaryOutcome =
  | { readonly kind: "made" | "noPlan" | "kept" | "notCopied" | "cancelled" | "nothingToRemove" }
  | { readonly kind: "removed"; readonly count: number }
  | { readonly kind: "copied"; readonly file: string; readonly removed: Removed }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "failed"; readonly what: SummaryTask | "left" | "planSheets"; readonly failure: Failure };

export interface MadeSummary {
  readonly sheets: readonly WrittenSheet[];
  readonly mapped: SummaryDraft["mapped"];
  readonly open: Readonly<Record<Severity, number>>;
}

export const NO_SUMMARY: SummaryState = {
  task: "make",
  work: null,
  question: null,
  outcome: null,
  made: null,
  planSheets: [],
  choices: { formulas: "keep", remarks: "remove" },
};
