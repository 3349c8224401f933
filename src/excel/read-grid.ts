import type { Grid } from "../reading/grid";
import { dayOf, serialOfDay } from "../plan/day";
import { requestGrid } from "./read-sheet";
import { runInExcel, sync, type RunOptions } from "./run";

/** One sheet's cells, in one `sync`. */
export function readGrid(
  sheet: { readonly id: string; readonly name: string },
  options: RunOptions = {},
): Promise<Grid> {
  return runInExcel(options, async (context) => {
    // Excel does not say from when it counts days, but counts them.
    const firstOf2000 = context.workbook.functions.date(2000, 1, 1);
    firstOf2000.load("value");
    const grid = requestGrid(context, sheet);
    await sync(context, options);
    const date1904 = firstOf2000.value === serialOfDay(dayOf(2000, 1, 1)!, true);
    return grid({ ...sheet, hidden: false, isProtected: false, locksNotes: false }, date1904);
  });
}
