import { NOTES_API, supportsApi } from "./api";
import { listSheets } from "./list-sheets";
import { removeMarks } from "./mark-findings";
import { requestMemory } from "./memory";
import { removeNotes, requestNotes } from "./own-notes";
import { requestMarks } from "./read-sheet";
import { runInExcel, sync, type RunOptions } from "./run";

/**
 * Takes out all that checks have put into the workbook: colours, notes, and the setting that remembers them. In three
 * `sync`s; whatever else the user has on the cells stays.
 */
export function clearMarks(options: RunOptions = {}): Promise<{
  /** Protected sheets on which some had to be left. */
  readonly left: readonly string[];
}> {
  return runInExcel(options, async (context) => {
    const { sheets } = await listSheets(context, options);
    const memory = requestMemory(context);
    const withNotes = supportsApi(NOTES_API);
    const found = sheets.map((sheet) => ({
      sheet,
      marks: requestMarks(context, sheet.id),
      notes: withNotes ? requestNotes(context, sheet.id) : () => [],
    }));
    await sync(context, options);
    const left: string[] = [];
    for (const { sheet, marks, notes } of found) {
      const colours = sheet.isProtected ? [] : marks();
      removeMarks(context, sheet.id, colours);
      removeNotes(sheet.locksNotes ? [] : notes());
      const some = (sheet.isProtected && marks().length > 0) || (sheet.locksNotes && notes().length > 0);
      if (some) left.push(sheet.name);
    }
    if (!memory.isNullObject && left.length === 0) memory.delete();
    await sync(context, options);
    return { left };
  });
}
