import { toA1, type CellAddress } from "../plan/place";
import { runInExcel, sync, type RunOptions } from "./run";

/** What came of going to a cell. */
export type Selection = "selected" | "hidden" | "gone";

/**
 * Shows a cell to the user, in two `sync`s.
 * @param cell null for just the sheet
 * @returns `hidden` or `gone` where its sheet is; then nothing has moved
 */
export function selectCell(sheet: string, cell: CellAddress | null, options: RunOptions = {}): Promise<Selection> {
  return runInExcel(options, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await sync(context, options);
    if (worksheet.isNullObject) return "gone";
    if (worksheet.visibility !== "Visible") return "hidden";
    worksheet.activate();
    if (cell) {
      const range = worksheet.getRange(toA1(cell));
      range.select();
      range.untrack();
    }
    await sync(context, options);
    return "selected";
  });
}
