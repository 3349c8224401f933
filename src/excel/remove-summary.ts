import { sheetOfRange } from "../sheets/ours";
import { SUMMARY_NAMES, SUMMARY_SETTING } from "../sheets/summary/summary-names";
import { asOwnEdits } from "./own-edits";
import { requestSummary } from "./read-summary";
import { runInExcel, sync, type RunOptions } from "./run";

/** Excel keeps a sheet that is shown, and no other than the summary's is. */
export class NoSheetLeft extends Error {
  readonly code = "NoSheetLeft";

  constructor() {
    super("The workbook shows no other sheets than those that are to be taken out.");
  }
}

/**
 * Takes the summary's sheets out, whatever the user calls them now, with the names that point to them, and what the
 * workbook remembers of it; in two `sync`s. Excel does not ask the user and can't undo it. A sheet without a name of the
 * summary's is never taken out.
 * @returns the names of the sheets that are gone
 * @throws NoSheetLeft, and nothing is taken out; OfficeExtension.Error
 */
export function removeSummary(options: RunOptions = {}): Promise<string[]> {
  return asOwnEdits(() =>
    runInExcel(options, async (context) => {
      const { worksheets, names, settings } = context.workbook;
      const summary = requestSummary(context);
      await sync(context, options);
      const { found, remembered } = summary();
      const ids = new Set(found.map(({ sheetId }) => sheetId));
      const rest = worksheets.items.filter(({ id, visibility }) => visibility === "Visible" && !ids.has(id));
      if (ids.size > 0 && rest.length === 0) throw new NoSheetLeft();
      const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      const theirs = new Set(found.map(({ name }) => name.toLowerCase()));
      const ours = new Set(Object.values(SUMMARY_NAMES).map((name) => name.toLowerCase()));
      // First what a protected workbook refuses: without their names, nobody would know the sheets again.
      for (const { sheetId } of found) worksheets.getItem(sheetId).delete();
      for (const item of names.items) {
        const sheet = sheetOfRange(String(item.formula).replace(/^=/, ""))?.toLowerCase();
        // A name of ours whose cells are gone is nobody's; one that the user has given to something else is his.
        const isGone = sheet === undefined || !present.has(sheet);
        if (isGone ? ours.has(item.name.toLowerCase()) : theirs.has(sheet)) item.delete();
      }
      if (remembered !== undefined) settings.getItem(SUMMARY_SETTING).delete();
      await sync(context, options);
      return found.map(({ name }) => name);
    }),
  );
}
