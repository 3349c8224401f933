import type { Area } from "../plan/place";
import type { Batch } from "./batch";
import { requestLinks, type OldLinks } from "./old-links";
import { onto, sheetOf, type Replacement } from "./replacement";
import { goneRows, insertedRuns, rowWithout, standingRow, type RowRun } from "../sheets/row-changes";
import type { RunOptions } from "./run";
import { rangeOfRows } from "./sheet-setup";
import { loadCharts, type ChartsThere } from "./write-charts";
import { requestConditions, type Conditions } from "./write-conditional-formats";

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
  /** Where each of the layout's rows stands once they are out. */
  readonly rowOf: readonly number[];
  /** Conditional formats that are there. */
  readonly conditions: Conditions;
  /** Charts that are there. */
  readonly charts: ChartsThere;
  /** Links that are there, by rows as they stand before any is out. */
  readonly links: OldLinks;
}

const BYTES_OF_A_CHANGE = 1_000;

/** Asks where the sheet's tables are, and what of ours is on its cells, behind what is queued. */
export async function requestEnding(
  replacement: Replacement,
  batch: Batch,
  options: RunOptions,
): Promise<() => Ending> {
  const { layout, restyles } = replacement;
  const sheet = sheetOf(replacement, batch.context);
  const links = restyles ? await requestLinks(replacement, batch, options) : () => () => undefined;
  await batch.room(BYTES_OF_A_CHANGE * (1 + replacement.old.tables.length));
  const conditions = layout.conditionalFormats ? requestConditions(sheet) : () => ({ ours: [], others: [] });
  const charts = layout.charts ? loadCharts(sheet) : (): ChartsThere => new Map();
  const asked = replacement.old.tables.map(({ id }) => {
    const table = sheet.tables.getItem(id);
    table.load("showTotals");
    const range = table.getRange();
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    range.untrack();
    return { table, range };
  });
  return () => ({
    replacement,
    ...changesLeft(replacement, asked.map(standing)),
    conditions: conditions(),
    charts: charts(),
    links: links(),
  });
}

function standing({ table, range }: { table: Excel.Table; range: Excel.Range }): StandingTable {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { table, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1, hasTotals: table.showTotals };
}

function changesLeft(
  replacement: Replacement,
  standingTables: readonly StandingTable[],
): Pick<Ending, "resized" | "gone" | "rowOf"> {
  const { rowOf, insertions } = replacement;
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
  const others = replacement.goneRows.map((row) => standingRow(row, insertions));
  const gone = goneRows(rowOf, within, others);
  return { resized, gone, rowOf: rowOf.map((row) => rowWithout(row, gone)) };
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
