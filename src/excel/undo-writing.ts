import { beginBatch, type Batch } from "./batch";
import { dressSheet } from "./dress-sheet";
import { deleteGone, fitNewRows, type Ending } from "./finish-replacing";
import { readOldSheets, type OldSheet } from "./old-sheet";
import { sheetOf, type Replacement } from "./replacement";
import { restoreCells } from "./restore-cells";
import { changesMade, countRows, insertedRuns } from "../sheets/row-changes";
import { runInExcel, sync, type RunOptions } from "./run";
import { rangeOfRows } from "./sheet-setup";
import { setFilters } from "./table-filters";
import { requestConditions } from "./write-conditional-formats";
import { requestSettings, restoreSettings } from "./write-settings";
import type { Written } from "./written";

/** What came of taking back. */
export type Undoing = "undone" | "completed";

const BYTES_OF_A_CHANGE = 2_000;

/** Takes back what was written, in three `sync`s at most; very much, and in pieces, takes more. @returns `completed` where that was not possible any more */
export function takeBack(written: Written, options: RunOptions): Promise<Undoing> {
  if (written.phase === "nothing") return Promise.resolve("undone");
  return runInExcel(options, async (context) => {
    const batch = beginBatch(context, options);
    const settings = requestSettings(context, written.settings.keys());
    // Some of them may be out, and others in.
    const conditions = written.endings.map(({ replacement, conditions }) =>
      replacement.layout.conditionalFormats
        ? requestConditions(sheetOf(replacement, context), conditions)
        : () => conditions,
    );
    const anchorRows = await readAnchors(written.replacements, context, options);
    if (written.phase === "finishing" && anyRowIsOut(written, anchorRows)) {
      written.endings = written.endings.map((ending, index) => ({ ...ending, conditions: conditions[index]!() }));
      await complete(written, anchorRows, batch);
      written.phase = "nothing";
      return "completed";
    }
    await removeNewSheets(written, context, batch);
    for (const [index, replacement] of written.replacements.entries())
      await takeRowsOut(replacement, anchorRows[index] ?? null, batch);
    await restoreSettings(written.settings, settings(), batch);
    await batch.room(BYTES_OF_A_CHANGE);
    context.workbook.names.load("items/name, items/formula");
    const ids = written.replacements.map(({ old }) => old.id);
    await restore(written, await readOldSheets(context, ids, options, batch.send), batch);
    written.phase = "nothing";
    return "undone";
  });
}

/** The rows of the anchors; null for one that is not there. */
async function readAnchors(
  replacements: readonly Replacement[],
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<(number | null)[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id, items/name");
  const ranges = replacements.map(({ anchor }) => {
    const range = names.getItemOrNullObject(anchor).getRangeOrNullObject();
    range.load("rowIndex");
    return range;
  });
  await sync(context, options);
  return ranges.map((range) => (range.isNullObject ? null : range.rowIndex));
}

/** Anchors go when all rows are out. */
function anyRowIsOut({ endings }: Written, anchorRows: readonly (number | null)[]): boolean {
  return endings.some((ending, index) => rowsOut(ending, anchorRows[index] ?? null) > 0) || anchorRows.includes(null);
}

/** How many of the rows that have to go are out. */
function rowsOut({ replacement, gone }: Ending, anchorRow: number | null): number {
  const { anchorRow: before, insertions } = replacement;
  if (anchorRow === null) return countRows(gone);
  return before + insertions.reduce((sum, { count }) => sum + count, 0) - anchorRow;
}

async function complete(written: Written, anchorRows: readonly (number | null)[], batch: Batch): Promise<void> {
  for (const [index, ending] of written.endings.entries()) {
    const anchorRow = anchorRows[index] ?? null;
    const sizes = ending.gone.map((run) => countRows([run]));
    await deleteGone(ending, batch, changesMade(sizes, rowsOut(ending, anchorRow)));
    await fitNewRows(ending, batch);
    if (anchorRow === null) continue;
    await batch.room(BYTES_OF_A_CHANGE);
    batch.context.workbook.names.getItem(ending.replacement.anchor).delete();
  }
  for (const ending of written.endings) await dressSheet(ending, written.date1904, batch);
  for (const { replacement } of written.endings) await setFilters(replacement, batch);
  await batch.send();
}

/** Those that have our names and were not there before. */
async function removeNewSheets(written: Written, context: Excel.RequestContext, batch: Batch): Promise<void> {
  const ours = new Set(written.newNames.map((name) => name.toLowerCase()));
  for (const sheet of context.workbook.worksheets.items) {
    if (written.sheetIds.has(sheet.id) || !ours.has(sheet.name.toLowerCase())) continue;
    await batch.room(BYTES_OF_A_CHANGE);
    sheet.delete();
  }
}

/** Rows were put in from the bottom up, and may not all be in. */
async function takeRowsOut(replacement: Replacement, anchorRow: number | null, batch: Batch): Promise<void> {
  if (anchorRow === null) return;
  const { insertions, anchorRow: before } = replacement;
  const made = changesMade(
    insertions.map(({ count }) => count),
    anchorRow - before,
  );
  const sheet = sheetOf(replacement, batch.context);
  for (const run of insertedRuns(insertions.slice(insertions.length - made)).reverse()) {
    await batch.room(BYTES_OF_A_CHANGE);
    rangeOfRows(sheet, run).delete("Up");
  }
}

/** Cells, names and filters as they were, where they are not. */
async function restore(written: Written, present: readonly OldSheet[], batch: Batch): Promise<void> {
  const { workbook } = batch.context;
  for (const [index, replacement] of written.replacements.entries())
    await restoreCells(replacement, present[index]!, batch);
  const anchors = new Set(written.replacements.map(({ anchor }) => anchor.toLowerCase()));
  const touched = new Set(written.touchedNames.map((name) => name.toLowerCase()));
  for (const item of workbook.names.items) {
    const name = item.name.toLowerCase();
    const before = written.names.get(name);
    const isOurs = touched.has(name) || anchors.has(name);
    if (!isOurs || before === String(item.formula)) continue;
    await batch.room(BYTES_OF_A_CHANGE);
    if (before === undefined) item.delete();
    else item.formula = before;
  }
  for (const [index, replacement] of written.replacements.entries())
    await setFilters(replacement, batch, present[index]);
  await batch.send();
}
