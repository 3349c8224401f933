import type { ProblemCode } from "../../files/problem";
import type { Choice, Incoming } from "../../importing/incoming";
import type { Section } from "../../plan/model";
import type { Failure, ListedFinding } from "../state";
import type { WrittenSheet } from "./whole-writing";

/** What the import page shows. */
export interface ImportState {
  /** In the order in which they were chosen. */
  readonly files: readonly IncomingFile[];
  /** What the officer chose; other sections get what is likely. */
  readonly choices: ReadonlyMap<Section, Choice>;
  readonly writing: FileWriting | null;
}

/** The file that is being written, of so many. */
export interface FileWriting {
  readonly file: string;
  /** From 1 on. */
  readonly number: number;
  readonly total: number;
}

/** A file that was chosen, or a sheet of the open workbook that is to be mapped. */
export interface IncomingFile {
  readonly id: number;
  readonly name: string;
  /** In bytes; null for a sheet of the workbook. */
  readonly size: number | null;
  readonly content: FileContent;
  /** What came of writing it; null before. */
  readonly result: FileResult | null;
}

export type FileContent =
  | { readonly kind: "waiting" | "reading" }
  | { readonly kind: "problem"; readonly problem: ImportProblem }
  | ({ readonly kind: "read" } & ReadContent);

export interface ReadContent {
  readonly incoming: Incoming;
  readonly findings: readonly ListedFinding[];
  /** Rows and totals of all sections. */
  readonly figures: SectionFigures;
  readonly sectionFigures: ReadonlyMap<Section, SectionFigures>;
}

/** Amounts as decimal strings in euros. */
export interface SectionFigures {
  readonly rows: number;
  readonly declared: string;
  readonly computed: string;
}

/** `failed` and `cancelled` files have left nothing in the workbook; `left` ones could not be taken out again. */
export type FileResult =
  | {
      readonly kind: "imported";
      readonly sheets: readonly WrittenSheet[];
      /** How many of its sections were left out, as the officer chose. */
      readonly skipped: number;
    }
  | { readonly kind: "failed" | "left"; readonly failure: Failure }
  | { readonly kind: "cancelled" };

/** Why a file gives no plan; `reason` is one of the catalogue's, of the import page or else of `problems`. */
export interface ImportProblem {
  readonly code: ProblemCode | "no-tables";
  readonly reason: string;
  readonly data: Readonly<Record<string, string>>;
}

export const NOTHING_TO_IMPORT: ImportState = { files: [], choices: new Map(), writing: null };
