import type { Grid } from "./grid";

/** What stands in the heading of every summary sheet, in both languages. */
const LINE =
  /^(?:Tegevuskava koondleht, kontrollitud|Action plan summary sheet, checked) \d{2}\.\d{2}\.\d{4} \d{2}:\d{2}$/;
/** The officer may have put rows of his own above. */
const HEADING_ROWS = 15;

/** Whether a sheet sums up the plan: what it shows stands on the plan's own sheets, and would count twice. */
export function isSummarySheet({ rows }: Grid): boolean {
  return rows.slice(0, HEADING_ROWS).some(({ cells }) => cells.some((cell) => cell && LINE.test(cell.text)));
}
