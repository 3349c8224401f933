import type { NameLayout } from "../sheets/sheet-layout";
import { sheetOfRange } from "../sheets/ours";
import type { SheetWriting, WorkbookWriting } from "../sheets/workbook-writing";
import { areaAddress, areaFormula } from "./areas";
import { beginBatch, type Batch } from "./batch";
import { requestDate1904 } from "./date-system";
import { dressSheet } from "./dress-sheet";
import { deleteGone, fitNewRows, requestEnding, resizeTables, type Ending } from "./finish-replacing";
import { fillSheet } from "./new-sheet";
import { readOldSheets } from "./old-sheet";
import { asOwnEdits } from "./own-edits";
import { insertRows, writeOnto } from "./replace-sheet";
import { onto, replacementOf, sheetOf, type Replacement } from "./replacement";
import { runInExcel, sync, type RunOptions } from "./run";
import { setFilters } from "./table-filters";
import { requestSettings, writeSettings } from "./write-settings";
import { takeBack, type Undoing } from "./undo-writing";
import { ANCHOR, isAnchor, nothingWritten, type Written } from "./written";

export type { SheetWriting, WorkbookWriting };

/** One writing, and the way back. */
export interface Writing {
  /**
   * Writes everything, once: in two `sync`s, or three where rows of sheets are replaced; very much takes more. Where it
   * fails or is cancelled, `undo` must follow.
   * @returns the sheets' ids, in the order of the writing's sheets
   * @throws OfficeExtension.Error, ColumnsChanged, IncompleteAnswer; the signal's reason
   */
  write(writing: WorkbookWriting, options: RunOptions): Promise<{ readonly sheetIds: readonly string[] }>;
  /**
   * Takes back whatever `write` has left, also after it went well; doing it again does nothing. Rows that are out can't
   * be put back with all that was on them: where a failure came between the last rows that had to go, they are all taken
   * out, and the writing is `completed`.
   * @param options with a signal of its own: the writing's may be what cancelled it
   */
  undo(options: RunOptions): Promise<Undoing>;
}

/** Begins a writing, which remembers the workbook as it was. */
export function beginWriting(): Writing {
  const written = nothingWritten();
  return {
    write: (writing, options) => asOwnEdits(() => runInExcel(options, tracked(written, writing, options))),
    undo: (options) =>
      asOwnEdits(async () => {
        // Who cancels does not wait for a request that is on its way: its end is waited for here.
        await written.running;
        return takeBack(written, options);
      }),
  };
}

type Task = (context: Excel.RequestContext) => Promise<{ sheetIds: string[] }>;

function tracked(written: Written, writing: WorkbookWriting, options: RunOptions): Task {
  return async (context) => {
    options.signal?.throwIfAborted();
    let end = (): void => undefined;
    written.running = new Promise<void>((resolve) => (end = resolve));
    try {
      return await writeAll(written, writing, context, options);
    } finally {
      end();
    }
  };
}

async function writeAll(
  written: Written,
  writing: WorkbookWriting,
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<{ sheetIds: string[] }> {
  const { sheets, names, settings = new Map<string, unknown>() } = writing;
  await readBefore(written, writing, context, options);
  const { date1904 } = written;
  const batch = beginBatch(context, options);
  const { replacements } = written;
  written.phase = "writing";

  const added = new Map<SheetWriting, Excel.Worksheet>();
  // All sheets and names first: formulas may refer to any of them.
  for (const one of sheets) {
    if (one.onto) continue;
    await batch.room(BYTES_OF_A_CHANGE);
    const sheet = context.workbook.worksheets.add(one.layout.name);
    sheet.load("id");
    added.set(one, sheet);
  }
  await placeAnchors(replacements, written.leftAnchors, batch);
  for (const replacement of replacements) await insertRows(replacement, batch);
  await writeNames(names, written, batch);
  await writeSettings(settings, written.settings, batch);
  for (const [{ layout }, sheet] of added) await fillSheet(sheet, layout, date1904, batch);
  for (const replacement of replacements) await writeOnto(replacement, date1904, batch);
  const endings: (() => Ending)[] = [];
  for (const replacement of replacements) endings.push(await requestEnding(replacement, batch, options));
  await batch.send();

  if (endings.length > 0) {
    const ends = (written.endings = endings.map((ending) => ending()));
    written.phase = "finishing";
    for (const ending of ends) await resizeTables(ending, areaAddress, batch);
    for (const ending of ends) await deleteGone(ending, batch);
    for (const ending of ends) await fitNewRows(ending, batch);
    await removeAnchors(replacements, batch);
    for (const ending of ends) await dressSheet(ending, date1904, batch);
    for (const replacement of replacements) await setFilters(replacement, batch);
    await batch.send();
  }
  return { sheetIds: sheets.map((one) => one.onto?.sheetId ?? added.get(one)!.id) };
}

const BYTES_OF_A_CHANGE = 2_000;

/** Reads what may have to be restored, in one `sync` or in pieces. */
async function readBefore(
  written: Written,
  { sheets, names, settings = new Map<string, unknown>() }: WorkbookWriting,
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<void> {
  const { workbook } = context;
  const isDate1904 = requestDate1904(context);
  const before = requestSettings(context, settings.keys());
  workbook.worksheets.load("items/id, items/name");
  workbook.names.load("items/name, items/formula");
  const replaced = sheets.flatMap(({ layout, onto }) => (onto ? [{ layout, onto }] : []));
  const ids = replaced.map(({ onto: { sheetId } }) => sheetId);
  const old = await readOldSheets(context, ids, options, () => sync(context, options));
  written.date1904 = isDate1904();
  written.settings = before();
  written.sheetIds = new Set(workbook.worksheets.items.map(({ id }) => id));
  written.newNames = sheets.flatMap((one) => (one.onto ? [] : [one.layout.name]));
  const all = workbook.names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)] as const);
  written.names = new Map(all.filter(([name]) => !isAnchor(name)));
  written.leftAnchors = all.map(([name]) => name).filter(isAnchor);
  written.touchedNames = names.map(({ name }) => name);
  // Never another writing's: by an anchor that stands elsewhere, rows of the user's would be taken for new ones.
  const own = `${ANCHOR}${Date.now().toString(36)}_`;
  written.replacements = replaced.map(({ layout, onto }, index) =>
    replacementOf(old[index]!, layout, onto, `${own}${index}`),
  );
}

/** @param left of a session that broke off in the middle */
async function placeAnchors(
  replacements: readonly Replacement[],
  left: readonly string[],
  batch: Batch,
): Promise<void> {
  for (const name of left) {
    await batch.room(BYTES_OF_A_CHANGE);
    batch.context.workbook.names.getItem(name).delete();
  }
  for (const replacement of replacements) {
    await batch.room(BYTES_OF_A_CHANGE);
    const cell = sheetOf(replacement, batch.context).getCell(replacement.anchorRow, 0);
    batch.context.workbook.names.add(replacement.anchor, cell);
  }
}

async function removeAnchors(replacements: readonly Replacement[], batch: Batch): Promise<void> {
  for (const { anchor } of replacements) {
    await batch.room(BYTES_OF_A_CHANGE);
    batch.context.workbook.names.getItem(anchor).delete();
  }
}

/**
 * A name of the user's for something else stays his; one whose cells are gone, or in another workbook from which a sheet
 * was copied, is nobody's.
 */
function isOurName(formula: string, worksheet: string): boolean {
  const range = formula.replace(/^=/, "");
  const sheet = sheetOfRange(range);
  // No sheet of this workbook has a bracket in its name.
  return sheet === worksheet || range.includes("#REF!") || (sheet?.includes("[") ?? false);
}

async function writeNames(names: readonly NameLayout[], written: Written, batch: Batch): Promise<void> {
  const { workbook } = batch.context;
  for (const { name, sheet, area } of names) {
    await batch.room(BYTES_OF_A_CHANGE);
    const replacement = written.replacements.find(({ layout }) => layout.name === sheet);
    const own = replacement ? onto(replacement, area) : area;
    const worksheet = replacement?.old.name ?? sheet;
    const before = written.names.get(name.toLowerCase());
    if (before !== undefined && !isOurName(before, worksheet)) continue;
    if (before !== undefined) workbook.names.getItem(name).formula = areaFormula(worksheet, own);
    else workbook.names.add(name, workbook.worksheets.getItem(worksheet).getRange(areaAddress(own)));
  }
}
