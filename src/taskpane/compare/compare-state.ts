import type { PlanChanges } from "../../comparing/changes";
import type { Plan } from "../../plan/model";
import type { ImportProblem } from "../import/import-state";
import type { WrittenSheet } from "../import/whole-writing";
import type { Failure } from "../state";

/** What the page shows that compares two versions of a plan. */
export interface CompareState {
  readonly before: Version;
  readonly after: Version;
  /** null until both versions are there. */
  readonly changes: PlanChanges | null;
  /** Sections that only one version has are left out; null where the user did not choose. */
  readonly onlyCommon: boolean | null;
  readonly isWriting: boolean;
  /** The sheet that it was written to. */
  readonly written: WrittenSheet | null;
  /** Why nothing was written; null where nothing went wrong. */
  readonly failure: Failure | null;
  /** What was written in part could not be taken out again. */
  readonly isLeft: boolean;
}

export type Side = "before" | "after";

export type Version =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string | null }
  | { readonly kind: "problem"; readonly name: string | null; readonly problem: ImportProblem }
  | { readonly kind: "plan"; readonly name: string | null; readonly time: string | null; readonly plan: Plan };

export const NOTHING_TO_COMPARE: CompareState = {
  before: { kind: "none" },
  after: { kind: "none" },
  changes: null,
  onlyCommon: null,
  isWriting: false,
  written: null,
  failure: null,
  isLeft: false,
};
