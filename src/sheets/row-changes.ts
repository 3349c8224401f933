import type { Area } from "../plan/place";

/** Rows that are put in before an old row. */
export interface Insertion {
  readonly before: number;
  readonly count: number;
}

/** Neighbouring rows, zero-based, both included. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** How an old sheet's rows become a layout's. All rows are zero-based. */
export interface RowChanges {
  /** From top to bottom, by the old sheet's rows. */
  readonly insertions: readonly Insertion[];
  /** Where each of the layout's rows stands once rows are put in, and before any is taken out. */
  readonly rowOf: readonly number[];
}

/**
 * What to put in, and where a layout's rows then stand. Rows that are put in follow the row that precedes them in the
 * layout; what the user has written between rows of ours comes after them.
 * @param oldRows for each row of the layout the old sheet's, which may only go down, or null
 * @param tables of the layout, their headers included
 * @throws RangeError where old rows do not go down
 */
export function rowChanges(
  oldRows: readonly (number | null)[],
  tables: readonly Pick<Area, "top" | "bottom">[] = [],
): RowChanges {
  const insertions: { before: number; count: number }[] = [];
  const rowOf: number[] = [];
  let [next, inserted] = [0, 0];
  oldRows.forEach((old, row) => {
    if (old === null) {
      const isRunOn = row > 0 && oldRows[row - 1] === null;
      if (!isRunOn) insertions.push({ before: next + (passesGoneRow(row, next, oldRows, tables) ? 1 : 0), count: 0 });
      const insertion = insertions.at(-1)!;
      rowOf.push(insertion.before + inserted);
      insertion.count++;
      inserted++;
    } else if (old < next) throw new RangeError(`Old row ${old} comes after row ${next - 1}.`);
    else {
      rowOf.push(old + inserted);
      next = old + 1;
    }
  });
  return { insertions, rowOf };
}

/**
 * Whether rows below a table's header go behind the first old row, which will be taken out: between two rows of a table,
 * sums of the user's over the table take them in.
 */
function passesGoneRow(
  row: number,
  next: number,
  oldRows: readonly (number | null)[],
  tables: readonly Pick<Area, "top" | "bottom">[],
): boolean {
  const table = tables.find(({ top }) => top === row - 1);
  if (!table) return false;
  const following = oldRows.findIndex((old, at) => at > row && old !== null);
  const gone = (oldRows[following] ?? next) - next;
  return gone > 0 && following <= table.bottom;
}

/** Where the rows stand that are put in, once all are, from top to bottom. */
export function insertedRuns(insertions: readonly Insertion[]): RowRun[] {
  let inserted = 0;
  return insertions.map(({ before, count }) => {
    const first = before + inserted;
    inserted += count;
    return { first, last: first + count - 1 };
  });
}

/**
 * The rows of tables, below their headers, and others that no row of the layout is.
 * @param others as they stand once rows are put in
 */
export function goneRows(
  rowOf: readonly number[],
  tables: readonly Pick<Area, "top" | "bottom">[],
  others: readonly number[] = [],
): RowRun[] {
  const kept = new Set(rowOf);
  const gone = new Set(others.filter((row) => !kept.has(row)));
  for (const { top, bottom } of tables) for (let row = top + 1; row <= bottom; row++) if (!kept.has(row)) gone.add(row);
  return runsOf([...gone].sort((a, b) => a - b));
}

/** Where an old row stands once rows are put in. */
export function standingRow(old: number, insertions: readonly Insertion[]): number {
  return insertions.reduce((row, { before, count }) => (before <= old ? row + count : row), old);
}

/** Where a row stands once rows that go are out. */
export function rowWithout(row: number, gone: readonly RowRun[]): number {
  return row - countRows(gone.filter(({ first }) => first < row));
}

/** Neighbours among rows that go down. */
export function runsOf(rows: readonly number[]): RowRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** How many rows the runs are together. */
export function countRows(runs: readonly RowRun[]): number {
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/**
 * Of changes made from the bottom up, those that were made when so many rows have been put in or taken out.
 * @param rows how many rows each change moves, from top to bottom
 * @returns how many of the changes, counted from the bottom
 */
export function changesMade(rows: readonly number[], moved: number): number {
  let made = 0;
  for (let left = moved; left > 0 && made < rows.length; made++) left -= rows[rows.length - 1 - made]!;
  return made;
}

/** Addresses of whole rows: `5:7`. */
export function rowsAddress({ first, last }: RowRun): string {
  return `${first + 1}:${last + 1}`;
}
