import type { SectionChanges } from "../comparing/changes";
import { longestRising } from "../comparing/longest-rising";
import type { Activity, Indicator } from "../plan/model";
import type { Area } from "../plan/place";
import type { SectionSheet } from "../sheets/plan/section-sheet";

type Span = Pick<Area, "top" | "bottom">;

/** The heading, the source and the sum. */
const HEADING_ROWS = 3;

/** A row of the layout and the old sheet's row that it continues. */
interface Kept {
  readonly row: number;
  readonly old: number;
}

/**
 * For each row of a plan sheet's new layout the row of the old sheet that it continues, or null where it is new. Rows of
 * the same activity stay, with what the officer has beside them, as long as none has to pass another.
 * @param oldTables the old sheet's three tables from top to bottom, their headers included
 */
export function oldRowsOf(
  { layout, rowOf }: SectionSheet,
  { before, activities, indicators }: SectionChanges,
  oldTables: readonly Span[],
): (number | null)[] {
  const oldRows = layout.rows.map((): number | null => null);
  const newTables = (layout.tables ?? []).map(({ area }) => area);
  const continued = [...activities, ...indicators].flatMap(({ before: was, after }) => keptRow(was, after, rowOf));
  const had = [...activities, ...indicators].flatMap(({ before: was }) => was?.place.cell?.row ?? []);
  let [above, oldAbove] = [-1, -1];
  newTables.forEach((table, index) => {
    const old = oldTables[index];
    if (!old) return;
    // Rows between tables go with the table below them.
    const lead = Math.min(table.top - above - 1, old.top - oldAbove - 1);
    for (let distance = 0; distance <= lead; distance++) oldRows[table.top - distance] = old.top - distance;
    if (index === 0) keepHeading(oldRows, table.top, old.top, before?.heading?.place.cell?.row ?? null);
    for (const { row, old: was } of keptInTable(continued, table, old)) oldRows[row] = was;
    // The blank row of an empty table is filled.
    if (!had.some((row) => isIn(row, old))) oldRows[table.top + 1] = old.top + 1;
    [above, oldAbove] = [table.bottom, old.bottom];
  });
  return oldRows;
}

/** Below the header. */
function isIn(row: number, { top, bottom }: Span): boolean {
  return row > top && row <= bottom;
}

function keptRow(
  was: Activity | Indicator | null,
  after: Activity | Indicator | null,
  rowOf: SectionSheet["rowOf"],
): Kept[] {
  const old = was?.place.cell?.row;
  const row = after && rowOf.get(after);
  return old === undefined || row === null || row === undefined ? [] : [{ row, old }];
}

function keptInTable(continued: readonly Kept[], table: Span, old: Span): Kept[] {
  const kept = continued.filter((pair) => isIn(pair.row, table) && isIn(pair.old, old)).sort((a, b) => a.row - b.row);
  return longestRising(kept, (pair) => pair.old);
}

/** The officer may have put rows in between the heading, with its source and sum below it, and the first table. */
function keepHeading(oldRows: (number | null)[], top: number, oldTop: number, heading: number | null): void {
  if (heading === null || heading + HEADING_ROWS > oldTop) return;
  oldRows.fill(null, 0, top);
  for (let row = 0; row < HEADING_ROWS; row++) oldRows[row] = heading + row;
  for (let row = top - 1, old = oldTop - 1; row >= HEADING_ROWS && old >= heading + HEADING_ROWS; row--, old--) {
    oldRows[row] = old;
  }
}
