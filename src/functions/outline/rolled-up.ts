import type { CellError } from "../cells/cell-error";

/** A cell of a result: euros, an error, or an empty text. */
export type RolledCell = number | CellError | "";

/** What activities come to, row by row in the order of the range. */
export interface RolledUp {
  /** Bottom-up totals; empty where a row is no activity, or states nothing. */
  readonly totals: readonly RolledCell[];
  /** Stated minus computed; empty where there is nothing to compare. */
  readonly differences: readonly RolledCell[];
  /** By an activity's number the rows that carry it. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}
