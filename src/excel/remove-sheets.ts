import { sheetOfRange } from "../sheets/ours";
import { asOwnEdits } from "./own-edits";
import { runInExcel, sync, type RunOptions } from "./run";

/**
 * Deletes sheets that were added, and the defined names that point to them, in two `sync`s. Excel does not ask the user
 * and can't undo it.
 * @param sheetIds those that are gone already are passed over
 * @returns how many were there
 * @throws OfficeExtension.Error, also where no other sheet would be shown; nothing is deleted then
 */
export function removeSheets(sheetIds: readonly string[], options: RunOptions = {}): Promise<number> {
  return asOwnEdits(() =>
    runInExcel(options, async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id, items/name");
      names.load("items/name, items/formula");
      await sync(context, options);
      const gone = worksheets.items.filter(({ id }) => sheetIds.includes(id));
      const theirs = new Set(gone.map(({ name }) => name.toLowerCase()));
      for (const item of names.items) {
        const sheet = sheetOfRange(String(item.formula).replace(/^=/, ""));
        if (sheet !== null && theirs.has(sheet.toLowerCase())) item.delete();
      }
      for (const sheet of gone) sheet.delete();
      if (gone.length > 0) await sync(context, options);
      return gone.length;
    }),
  );
}
