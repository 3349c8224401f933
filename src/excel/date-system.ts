import { dayOf, serialOfDay } from "../plan/day";
import { runInExcel, sync, type RunOptions } from "./run";

/**
 * Asks, with the next `sync`, whether the workbook counts dates from 1904. Excel does not say from when it counts days,
 * but counts them.
 */
export function requestDate1904({ workbook }: Excel.RequestContext): () => boolean {
  const firstOf2000 = workbook.functions.date(2000, 1, 1);
  firstOf2000.load("value");
  return () => firstOf2000.value === serialOfDay(dayOf(2000, 1, 1)!, true);
}

/** Whether the open workbook counts dates from 1904, in one `sync`. */
export function readDate1904(options: RunOptions = {}): Promise<boolean> {
  return runInExcel(options, async (context) => {
    const isDate1904 = requestDate1904(context);
    await sync(context, options);
    return isDate1904();
  });
}
