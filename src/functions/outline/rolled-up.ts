import type { CellError } from "../cells/cell-error";
import { numberIn } from "./activity-number";
import type { Columns } from "./columns";

/** A cell of a result: euros, an error, or an empty text. */
export type RolledCell = number | CellError | "";

/** What activities come to, row by row in the order of the range. */
export interface RolledUp {
  /** Bottom-up totals; empty where a row is no activity, or states nothing. */
  readonly totals: readonly RolledCell[];
  /** Stated minus computed; empty where there is nothing to compare. */
  readonly differences: readonly RolledCell[];
  /** The rows that carry an activity's number. */
  readonly rowsOf: (number: string) => readonly number[];
}

/**
 * Finds rows by their numbers; they are only looked through once somebody asks. The costs of personnel have numbers that
 * activities have as well: the activity is meant.
 * @param activities the rows of activities with the numbers that they were read with; null where all rows are
 */
export function rowsByNumber(
  { numbers }: Columns,
  activities: ReadonlyMap<number, string | undefined> | null,
): RolledUp["rowsOf"] {
  let rows: Map<string, number[]> | null = null;
  const gather = (): Map<string, number[]> => {
    const gathered = new Map<string, number[]>();
    numbers.forEach((cell, row) => {
      const text = numberIn(cell)?.text ?? activities?.get(row);
      if (text === undefined) return;
      const others = gathered.get(text);
      if (others) others.push(row);
      else gathered.set(text, [row]);
    });
    return gathered;
  };
  return (number) => {
    const all = (rows ??= gather()).get(number) ?? [];
    const meant = activities ? all.filter((row) => activities.has(row)) : all;
    return meant.length > 0 ? meant : all;
  };
}
