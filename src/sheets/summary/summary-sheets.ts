import { budgetSheet } from "./budget-sheet";
import { chartsSheet } from "./charts-sheet";
import { findingsList } from "./findings-list";
import { indicatorsSheet } from "./indicators-sheet";
import type { SummaryKind } from "./summary-names";
import type { SummaryInput, SummarySheet } from "./summary-sheet";
import { summaryTable } from "./summary-table";
import { tableCell, type TablePlaces } from "./table-cell";
import { timelineSheet } from "./timeline-sheet";

/**
 * All sheets of a summary, in the order of `SUMMARY_KINDS`.
 * @param names of the sheets
 * @param places where the summary table's cells stand on its sheet, once that is written
 */
export function summarySheets(
  names: Readonly<Record<SummaryKind, string>>,
  input: Omit<SummaryInput, "findingsSheet">,
  places: TablePlaces,
): SummarySheet[] {
  const all = { ...input, findingsSheet: names.findings };
  const table = summaryTable(names.table, all);
  const cell = tableCell(places);
  return [
    table,
    budgetSheet(names.budget, table, cell, all),
    timelineSheet(names.timeline, all),
    indicatorsSheet(names.indicators, all),
    chartsSheet(names.charts, table, cell, all),
    findingsList(names.findings, all),
  ];
}
