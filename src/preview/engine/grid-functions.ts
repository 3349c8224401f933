import type { IRange } from "@univerjs/core";

/** What a cell shows while a function that it asked has not answered. */
export const WAITING = "#BUSY!";

/** An error that stands in a cell: `#REF!`. */
export interface CellFault {
  readonly code: string;
}

/** What a cell holds; null for nothing. */
export type CellContent = string | number | boolean | CellFault | null;

/** Rows of cells, as many in each. */
export type CellRows = readonly (readonly CellContent[])[];

/** Zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula gives a function. */
export interface GridArgument {
  /** The same object for the same cells, as long as none of them has changed; null for what was left out. */
  readonly values: CellRows | null;
  /** The cells that it refers to; null for what was computed, or stands in the formula itself. */
  readonly range: { readonly sheet: string; readonly range: IRange } | null;
}

/** What the grid says of a function while a formula is being typed. */
export interface FunctionHelp {
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
    readonly isRange: boolean;
  }[];
}

/** A function that formulas may call besides the grid's own. */
export interface GridFunction {
  /** As formulas have it: `PLAN.ROLLUP`. */
  readonly name: string;
  readonly help: FunctionHelp;
  /** Answers at once. A result that comes later is asked for again, when the cell is told to calculate. */
  readonly calculate: (place: CellPlace, args: readonly GridArgument[]) => CellContent | CellRows;
}

/** The grid's formulas, as far as functions of others take part in them. */
export interface GridFunctions {
  /** Gives formulas these functions, in place of those that were given before. Needs an open workbook. */
  register(functions: readonly GridFunction[]): void;
  /** Calculates the formulas of some cells anew, and what depends on them. */
  recalculate(unitId: string, places: readonly CellPlace[]): void;
}
