import type { ProblemCode } from "../../files/problem";
import type { Plan, Section } from "../../plan/model";
import type { ListedFinding } from "../state";

/** What the import page shows. */
export interface ImportState {
  /** In the order in which they were chosen. */
  readonly files: readonly IncomingFile[];
}

/** A file that was chosen, or a sheet of the open workbook that is to be mapped. Nothing of it is in the workbook yet. */
export interface IncomingFile {
  readonly id: number;
  readonly name: string;
  /** In bytes; null for a sheet of the workbook. */
  readonly size: number | null;
  readonly content: FileContent;
}

export type FileContent =
  | { readonly kind: "waiting" | "reading" }
  | { readonly kind: "problem"; readonly problem: ImportProblem }
  | ({ readonly kind: "read" } & ReadContent);

export interface ReadContent {
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly plan: Plan;
  readonly findings: readonly ListedFinding[];
  readonly sections: readonly IncomingSection[];
  /** Rows and totals of all sections. */
  readonly figures: SectionFigures;
}

export interface IncomingSection {
  readonly section: Section;
  readonly figures: SectionFigures;
}

/** Amounts as decimal strings in euros. */
export interface SectionFigures {
  readonly rows: number;
  readonly declared: string;
  readonly computed: string;
}

/** Why a file gives no plan; `reason` is one of the catalogue's, of the import page or else of `problems`. */
export interface ImportProblem {
  readonly code: ProblemCode | "no-tables";
  readonly reason: string;
  readonly data: Readonly<Record<string, string>>;
}

export const NOTHING_TO_IMPORT: ImportState = { files: [] };
