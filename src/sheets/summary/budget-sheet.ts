import { ZERO } from "../../plan/money";
import { USUAL_INDIRECT_RATE } from "../../plan/settings";
import { SETTINGS_NAMES, SETTINGS_SHEET } from "../plan/settings-names";
import type { CellStyleName, LayoutCell } from "../sheet-layout";
import { budgetLines, COST_COLUMN, type BudgetLine } from "./budget-lines";
import { figureCell, type Figure } from "./figures";
import { isPersonnel } from "./indirect-cost";
import { addHeading } from "./heading";
import { footOf, SummaryRows, styled, type SummaryInput, type SummarySheet } from "./summary-sheet";
import type { SummaryTable } from "./summary-table";
import type { TableCell } from "./table-cell";
import { cellAt, TABLE_COLUMN } from "./table-columns";

/** In characters. */
const COLUMN_WIDTHS = [10, 14, 62, 20];

/**
 * Annex 2, the budget by cost line: the whole, direct costs, personnel, content activities section by section, and
 * indirect costs by the rate that the sheet *Kava* sets.
 * @param cell refers to the summary table
 */
export function budgetSheet(name: string, table: SummaryTable, cell: TableCell, input: SummaryInput): SummarySheet {
  const { words } = input;
  const { budget } = words;
  const rows = new SummaryRows();
  addHeading(rows, words.titles.budget, input, COLUMN_WIDTHS);
  const header = rows.add("header", [
    ...styled([budget.row, budget.code, budget.line], "header"),
    { value: budget.cost, style: "headerNumber" },
  ]);
  const lines = budgetLines(header + 1, table, cell, input);
  for (const line of lines) rows.add(line.key, lineCells(line, table.places));
  addSettings(rows, input);
  addBridge(rows, lines[0]!, header + 1, { table, cell }, input);
  return {
    kind: "budget",
    keys: rows.keys,
    layout: {
      name,
      columnWidths: COLUMN_WIDTHS,
      rows: rows.rows,
      frozenRows: header + 1,
      header: { top: header, bottom: header, left: 0, right: COST_COLUMN },
      print: {
        orientation: "portrait",
        repeatedRows: { first: header, last: header },
        foot: footOf(words.titles.budget, input),
      },
    },
  };
}

/** The fewer dots its number has, the more a line weighs. */
function lineCells({ number, code, title, figure }: BudgetLine, places: number): LayoutCell[] {
  const dots = number.split(".").length - 1;
  const [text, amount]: [CellStyleName, CellStyleName] =
    dots === 0 ? ["totalText", "total"] : dots === 1 ? ["subtotalText", "subtotal"] : ["text", "amount"];
  return [...styled([number, code, title], text), figureCell(figure, amount, places)];
}

/** What the sheet *Kava* sets for indirect costs, by its names. */
function addSettings(
  rows: SummaryRows,
  { plan: { settings }, words: { budget }, translate, hasSettings }: SummaryInput,
): void {
  const { indirectRate: rate, indirectBase: base } = SETTINGS_NAMES;
  // A rate that stands there as a text is one to the check; seven is none, though seven per cent was meant.
  const rateOfText = settings.indirectRate ? `IF(${rate}="","",${settings.indirectRate.toFixed()})` : '""';
  const rateCell: LayoutCell = {
    value: hasSettings
      ? {
          formula: `=IF(ISNUMBER(${rate}),IF(AND(${rate}>=0,${rate}<=1),${rate},""),${rateOfText})`,
          result: settings.indirectRate?.toNumber() ?? "",
        }
      : "",
    style: "percent",
  };
  // In the summary's language, whichever the sheet *Kava* speaks.
  const { direct, personnel } = translate.messages.settingsSheet.bases;
  const baseCell: LayoutCell = {
    value: hasSettings
      ? {
          formula: `=IF(${isPersonnel(`TRIM(${base})`)},"${personnel}","${direct}")`,
          result: translate.messages.settingsSheet.bases[settings.indirectBase],
        }
      : "",
    style: "textRight",
  };
  rows.add("rate blank", []);
  const rateRow = rows.add("rate", noted(budget.rate, rateCell));
  rows.add("base", noted(budget.base, baseCell));
  const isUsual = settings.indirectRate?.equals(USUAL_INDIRECT_RATE) && settings.indirectBase === "direct";
  const source = isUsual ? budget.usualRate : budget.fromSettings;
  const bySettings = translate.format(source, { sheet: SETTINGS_SHEET });
  const none = settings.unreadableRate === null ? budget.noSettings : budget.unreadableRate;
  const note: LayoutCell["value"] = !hasSettings
    ? none
    : settings.indirectRate
      ? bySettings
      : // Once somebody has written a rate there, that holds.
        { formula: `=IF(ISNUMBER(${cellAt(COST_COLUMN, rateRow)}),"${bySettings}","${none}")`, result: none };
  rows.add("rate note", noted(note, null));
}

/** From the summary table's total, with the indirect costs that sections state, to the budget's, with those by the rate. */
function addBridge(
  rows: SummaryRows,
  whole: BudgetLine,
  wholeRow: number,
  { table, cell }: { readonly table: SummaryTable; readonly cell: TableCell },
  { words: { budget } }: SummaryInput,
): void {
  const { total, indirect } = TABLE_COLUMN;
  const add = (key: string, label: string, figure: Figure): number =>
    rows.add(key, noted(label, figureCell(figure, "amount", table.places)));
  const ofTable = (column: number): Figure => ({
    expression: cell(column, table.totalRow),
    value: table.totals.get(column) ?? ZERO,
  });
  const [all, listed] = [ofTable(total), ofTable(indirect)];
  const row = add("table total", budget.tableTotal, all);
  if (!listed.value.isZero()) add("listed", budget.listed, listed);
  add("table difference", budget.tableDifference, {
    expression: `${cellAt(COST_COLUMN, wholeRow)}-${cellAt(COST_COLUMN, row)}`,
    value: whole.figure.value.minus(all.value),
  });
}

function noted(label: LayoutCell["value"], cell: LayoutCell | null): LayoutCell[] {
  return [{ value: "" }, { value: "" }, { value: label, style: "small" }, ...(cell ? [cell] : [])];
}
