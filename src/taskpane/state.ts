import type { Finding } from "../checking/finding";
import type { Trouble } from "../excel/trouble";
import type { Language } from "../locales";
import type { Severity } from "../rules/rule";
import { NOTHING_TO_COMPARE, type CompareState } from "./compare/compare-state";
import { BLANK_FORM, type FormState } from "./form/form-state";
import { NO_FUNCTIONS, type FunctionsState } from "./functions/functions-state";
import { NOTHING_TO_IMPORT, type ImportState } from "./import/import-state";
import type { PageView } from "./page-views";
import { NO_SUMMARY, type SummaryState } from "./summary/summary-state";

/** What the pane shows, all of it. */
export interface PaneState {
  readonly language: Language;
  readonly host: Host;
  readonly page: Page;
  /** The workbook has marks of an earlier session's check. */
  readonly markedBefore: boolean;
  readonly work: Work | null;
  readonly outcome: Outcome | null;
  readonly chosen: Chosen | null;
  readonly filter: Filter;
  /** At most one of a kind, the newest last. */
  readonly notices: readonly Notice[];
  /** Words for those who don't see the pane change. */
  readonly said: Said | null;
  readonly notes: { readonly supported: boolean; readonly on: boolean };
  readonly importing: ImportState;
  readonly comparing: CompareState;
  readonly form: FormState;
  readonly functions: FunctionsState;
  readonly summary: SummaryState;
}

export type PageName = "check" | "import" | "compare" | "summary" | "form" | "functions";

/** `View` is null for the check's own page, which is always there. */
export interface Page {
  readonly name: PageName;
  readonly View: PageView | null;
}

/** Where the page runs: `outside` is anywhere but in Excel, `unreachable` without Office.js, `old-excel` below the API that the check needs. */
export type Host = "starting" | "excel" | "old-excel" | "outside" | "unreachable";

export type Stage = "loading" | "reading" | "checking" | "marking" | "notes" | "clearing";

/** What is being done now. */
export interface Work {
  readonly stage: Stage;
  /** From 0 to 1; null where nobody knows. */
  readonly done: number | null;
  /** Excel answers when the user has finished typing in a cell. */
  readonly waiting: boolean;
}

/** What came of the last check. */
export type Outcome =
  | ({ readonly kind: "checked" } & Checked)
  | { readonly kind: "no-plan"; readonly sheets: readonly string[] }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Checked {
  readonly findings: readonly ListedFinding[];
  readonly figures: Figures;
  /** The workbook has more sheets than one, so that a cell's address does not tell where it is. */
  readonly severalSheets: boolean;
  readonly hiddenSheets: readonly string[];
}

export interface ListedFinding {
  /** The same after the next check, if the finding is still there. */
  readonly key: string;
  readonly finding: Finding;
}

/** What was checked; amounts of money as decimal strings in euros, days in ISO form. */
export interface Figures {
  readonly sections: number;
  readonly rows: number;
  readonly amounts: number;
  readonly declared: string;
  readonly computed: string;
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** The finding that was gone to; `index` tells where it stood, for when it is gone. */
export interface Chosen {
  readonly key: string;
  readonly index: number;
}

export interface Filter {
  readonly hidden: readonly Severity[];
  readonly text: string;
}

/** `part-missing`: code that is fetched when needed did not come. `unexpected`: the program is at fault. */
export interface Failure {
  readonly kind: Trouble | "part-missing" | "unexpected";
  readonly reason: string;
}

export type Notice =
  | { readonly kind: "uncoloured" | "left" | "notesLocked"; readonly sheets: readonly string[] }
  | { readonly kind: "notMarked" | "notNoted" | "failed"; readonly failure: Failure }
  | { readonly kind: "notesTaken"; readonly count: number }
  | { readonly kind: "hiddenSheet" | "goneSheet"; readonly sheet: string }
  | {
      readonly kind:
        "cleared" | "clearedAll" | "nothingToClear" | "notesLeft" | "remote" | "stale" | "copyFailed" | "waiting";
    };

export type Said =
  { readonly kind: "copied" | "fixed" | "added"; readonly count: number } | { readonly kind: "changed" | "cancelled" };

/** The pane before anything is known. */
export function initialState(language: Language): PaneState {
  return {
    language,
    host: "starting",
    page: { name: "check", View: null },
    markedBefore: false,
    work: null,
    outcome: null,
    chosen: null,
    filter: { hidden: [], text: "" },
    notices: [],
    said: null,
    notes: { supported: false, on: false },
    importing: NOTHING_TO_IMPORT,
    comparing: NOTHING_TO_COMPARE,
    form: BLANK_FORM,
    functions: NO_FUNCTIONS,
    summary: NO_SUMMARY,
  };
}
