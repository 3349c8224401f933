import type { InsertedFormula, InsertRefusal } from "../../excel/insert-formula";
import type { Language } from "../../locales";
import type { FUNCTION_EXAMPLES } from "../../locales/function-examples";
import type { Failure } from "../state";

/** What the page shows that lists the functions for cells. */
export interface FunctionsState {
  readonly texts: FunctionTexts;
  /** This Excel calls functions of add-ins. */
  readonly isSupported: boolean;
  /** Between whole and fraction in this Excel; null until it has told. */
  readonly decimalMark: string | null;
  /** What has been done with examples, by function. */
  readonly tried: Partial<Readonly<Record<FunctionId, TriedExample>>>;
}

export type FunctionId = keyof typeof FUNCTION_EXAMPLES;

export type FunctionTexts =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly language: Language; readonly functions: readonly FunctionText[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A function in the words that Excel itself reads. */
export interface FunctionText {
  readonly id: FunctionId;
  readonly description: string;
  readonly parameters: readonly ParameterText[];
}

export interface ParameterText {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
}

export interface TriedExample {
  /** Where it was inserted last, as long as it can be taken back. */
  readonly inserted: InsertedFormula | null;
  readonly said: ExampleSaid;
}

/** What came of the last thing that was done with an example. */
export type ExampleSaid =
  | { readonly kind: "inserting" | "gone" | "copied" | "copyFailed" }
  | { readonly kind: "inserted" | "takenBack" | "changed"; readonly cell: string }
  | { readonly kind: "refused"; readonly refusal: InsertRefusal }
  | { readonly kind: "failed"; readonly failure: Failure };

export const NO_FUNCTIONS: FunctionsState = {
  texts: { kind: "loading" },
  isSupported: true,
  decimalMark: null,
  tried: {},
};
