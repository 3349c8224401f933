import type { InsertedFormula } from "./insert-formula";
import { asOwnEdits } from "./own-edits";
import { runInExcel, sync, type RunOptions } from "./run";
import { troubleOf } from "./trouble";

/** What came of taking a formula back. `changed`: its cell holds something else now; `gone`: its sheet is not there. */
export type TakenBack = "takenBack" | "changed" | "gone";

/** Empties the cell that a formula was written to, in two `sync`s; only while it still holds that formula. */
export function takeFormulaBack(
  { sheetId, address, formula }: InsertedFormula,
  options: RunOptions = {},
): Promise<TakenBack> {
  return runInExcel(options, async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
    cell.load("formulas");
    try {
      await sync(context, options);
    } catch (error) {
      if (troubleOf(error) === "gone") return "gone";
      throw error;
    }
    if (plain(cell.formulas[0]?.[0]) !== plain(formula)) return "changed";
    cell.clear("Contents");
    await asOwnEdits(() => sync(context, options));
    return "takenBack";
  });
}

/** Excel may give a formula back in other case or spacing; within texts both count. */
function plain(formula: unknown): string {
  return String(formula).replace(/("(?:[^"]|"")*")|\s+|([a-z]+)/gi, (_, text?: string, word?: string) => {
    return text ?? word?.toUpperCase() ?? "";
  });
}
