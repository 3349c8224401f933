import type { Area } from "../plan/place";
import type { Batch } from "./batch";
import { onto, sheetOf, type Replacement } from "./replacement";
import { goneRows, insertedRuns, type RowRun } from "./row-changes";
import { rangeOfRows } from "./sheet-setup";

/** Tables where they stand once rows are put in. */
interface StandingTable extends Area {
  readonly table: Excel.Table;
  readonly hasTotals: boolean;
}

/** What is left to do once everything is written; known once tables have said where they are. */
export interface Ending {
  readonly replacement: Replacement;
  /** Tables to which rows were put at their end, and their new areas. */
  readonly resized: readonly { readonly table: Excel.Table; readonly area: Area }[];
  /** Rows to be taken out, from top to bottom, as they stand once rows are put in. */
  readonly gone: readonly RowRun[];
}

const BYTES_OF_A_CHANGE = 2_000;

/** Asks where the sheet's tables are, behind what is queued. */
export function requestEnding(replacement: Replacement, context: Excel.RequestContext): () => Ending {
  const sheet = sheetOf(replacement, context);
  const asked = replacement.old.tables.map(({ id }) => {
    const table = sheet.tables.getItem(id);
    table.load("showTotals");
    const range = table.getRange();
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    range.untrack();
    return { table, range };
  });
  return () => endingOf(replacement, asked.map(standing));
}

function standing({ table, range }: { table: Excel.Table; range: Excel.Range }): StandingTable {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { table, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1, hasTotals: table.showTotals };
}

function endingOf(replacement: Replacement, standingTables: readonly StandingTable[]): Ending {
  const resized: { table: Excel.Table; area: Area }[] = [];
  const within: { top: number; bottom: number }[] = [];
  for (const { area } of replacement.layout.tables ?? []) {
    const { top, left, bottom } = onto(replacement, area);
    const own = standingTables.find((one) => one.top === top && one.left <= left && left <= one.right);
    // Where the user has made the table a range, only rows between ours are known to have been ours.
    within.push({ top, bottom: own ? Math.max(bottom, own.bottom - (own.hasTotals ? 1 : 0)) : bottom });
    if (own && own.bottom < bottom) {
      const { table, left: first, right: last } = own;
      resized.push({ table, area: { top, bottom, left: first, right: last } });
    }
  }
  return { replacement, resized, gone: goneRows(replacement.rowOf, within) };
}

/** Lets tables have the rows that were put at their end. */
export async function resizeTables({ resized }: Ending, areaAddress: (area: Area) => string, batch: Batch) {
  for (const { table, area } of resized) {
    await batch.room(BYTES_OF_A_CHANGE);
    table.resize(areaAddress(area));
  }
}

/** Takes rows out from the bottom up. @param done how many runs of them, from the bottom, are out already */
export async function deleteGone({ replacement, gone }: Ending, batch: Batch, done = 0): Promise<void> {
  const sheet = sheetOf(replacement, batch.context);
  for (const run of gone.slice(0, gone.length - done).reverse()) {
    await batch.room(BYTES_OF_A_CHANGE);
    rangeOfRows(sheet, run).delete("Up");
  }
}

/** Gives new rows the height of their texts. */
export async function fitNewRows({ replacement }: Ending, batch: Batch): Promise<void> {
  const sheet = sheetOf(replacement, batch.context);
  for (const run of insertedRuns(replacement.insertions)) {
    await batch.room(BYTES_OF_A_CHANGE);
    rangeOfRows(sheet, run).format.autofitRows();
  }
}
