/** What a function makes of input that is blank, wrong, or not of one size. */
export interface Behaviour {
  readonly input: string;
  /** As in an example: English separators, no references. An empty text stands for an empty cell, which is the same. */
  readonly formula: string;
  /** What its cells show to who reads English; an error value is followed by its sentence, where it has one. */
  readonly result: readonly (readonly (string | number)[])[];
}

/** A function's behaviour where its results stand in one column. */
export function given(input: string, formula: string, ...result: readonly (string | number)[]): Behaviour {
  return { input, formula: `=PLAN.${formula}`, result: result.map((cell) => [cell]) };
}

export const NO_AMOUNT = "is no amount. Type a number, for example 8 900,00.";
export const SHAPES = "#VALUE! The ranges differ in size: 2×1 and 3×1. Give ranges of one size, or a single cell.";
