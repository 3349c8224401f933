import { everyCell } from "./cells/every-cell";
import { readDates } from "./cells/read-dates";
import { cellOfDay } from "./date-system";

/**
 * The day on which a period such as "01.02.2025-31.12.2025" ends, or a date that is written as text.
 * @customfunction ENDDATE
 * @param text A cell or a range
 * @returns Dates as Excel counts them: give the cells a date format
 */
export function enddate(text: any[][]): any[][] {
  return everyCell([text], (value) => {
    const dates = readDates(value);
    return dates ? cellOfDay(dates.end) : "";
  });
}
