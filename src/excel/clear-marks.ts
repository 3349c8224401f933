import { NOTES_API, supportsApi } from "./api";
import { listSheets, type ListedSheet } from "./list-sheets";
import { removeMarks } from "./mark-findings";
import { requestMemory } from "./memory";
import { removeNotes, requestNotes } from "./own-notes";
import { requestMarks } from "./read-sheet";
import { askEach, runInExcel, sync, type RunOptions } from "./run";

export interface Clearing {
  /** There was something to take out. */
  readonly hadAny: boolean;
  /** Protected sheets on which something had to be left. */
  readonly left: readonly string[];
  /** Notes were written by a newer Excel and can't be taken out by this one. */
  readonly notesLeft: boolean;
}

/**
 * Takes out all that checks have put into the workbook: colours, notes, and the setting that remembers them. In three
 * `sync`s; whatever else the user has on the cells stays.
 */
export function clearMarks(options: RunOptions = {}): Promise<Clearing> {
  return runInExcel(options, async (context) => {
    const { sheets } = await listSheets(context, options);
    const memory = { marks: requestMemory(context, "marks"), notes: requestMemory(context, "notes") };
    const withNotes = supportsApi(NOTES_API);
    const ask = (sheet: ListedSheet) => ({
      sheet,
      marks: requestMarks(context, sheet.id),
      notes: withNotes ? requestNotes(context, sheet.id) : () => [],
    });
    const found = await askEach(context, sheets, ask, options);
    await sync(context, options);
    const left: string[] = [];
    let hadAny = memory.marks.isAny() || memory.notes.isAny();
    for (const { sheet, marks, notes } of found) {
      hadAny ||= marks().length > 0 || notes().length > 0;
      const colours = sheet.isProtected ? [] : marks();
      removeMarks(context, sheet.id, colours);
      removeNotes(sheet.locksNotes ? [] : notes());
      const some = (sheet.isProtected && marks().length > 0) || (sheet.locksNotes && notes().length > 0);
      if (some) left.push(sheet.name);
    }
    const notesLeft = !withNotes && memory.notes.isAny();
    if (left.length === 0) memory.marks.forget();
    if (left.length === 0 && !notesLeft) memory.notes.forget();
    await sync(context, options);
    return { hadAny, left, notesLeft };
  });
}
