import type { ApprovedSection } from "../../plan/settings";
import { columnLetters } from "../../plan/place";
import { quotedSheet } from "../../plan/sheet-reference";
import type { LayoutCell, LayoutValue } from "../sheet-layout";
import { amountValue } from "./activity-row";
import { COLUMN } from "./columns";
import { cellIn } from "./sums";
import { TOTALS_ROW } from "./table-areas";

/** A section that the plan has. */
export interface ListedSection {
  readonly code: string;
  readonly party: string;
  readonly title: string;
  /** The name of its plan sheet; null where it has none, so that nothing can be compared. */
  readonly sheet: string | null;
}

/** The zero-based columns of the list of sections on the sheet *Kava*. */
export const LIST_COLUMN = {
  code: 0,
  party: 1,
  title: 2,
  ceiling: 3,
  planned: 4,
  left: 5,
  fte: 6,
  plannedFte: 7,
  leftFte: 8,
} as const;

/** A section's row in the list: what was approved, and what its plan sheet comes to. */
export function listedSectionRow(
  { code, party, title, sheet }: ListedSection,
  approved: ApprovedSection | undefined,
  row: number,
): LayoutCell[] {
  return [
    { value: code, style: "number" },
    { value: party, style: "text" },
    { value: title, style: "text" },
    { value: approved ? amountValue(approved.ceiling) : "", style: "inputAmount" },
    { value: totalOn(sheet, COLUMN.computed), style: "amount" },
    { value: leftOver(row, LIST_COLUMN.ceiling, LIST_COLUMN.planned), style: "amount" },
    { value: approved ? amountValue(approved.fte) : "", style: "inputNumber" },
    { value: totalOn(sheet, COLUMN.extra), style: "fte" },
    { value: leftOver(row, LIST_COLUMN.fte, LIST_COLUMN.plannedFte), style: "fte" },
  ];
}

/** The same for a row that is there: what its plan sheet, which is a new one, comes to; all else is left alone. */
export function relinkedRow(sheet: string, row: number): LayoutCell[] {
  const planned: readonly number[] = [LIST_COLUMN.planned, LIST_COLUMN.plannedFte];
  const section = { code: "", party: "", title: "", sheet };
  return listedSectionRow(section, undefined, row).map((cell, column) =>
    planned.includes(column) ? cell : { value: null },
  );
}

/** Empty where the sheet is gone, or the cell with it. */
function totalOn(sheet: string | null, column: number): LayoutValue {
  return sheet === null
    ? ""
    : { formula: `=IFERROR(${quotedSheet(sheet)}!${columnLetters(column)}${TOTALS_ROW + 1},"")` };
}

/** Approved less planned: below zero where there is too much. */
function leftOver(row: number, approved: number, planned: number): LayoutValue {
  const [most, used] = [cellIn(approved, row), cellIn(planned, row)];
  return { formula: `=IF(AND(ISNUMBER(${most}),ISNUMBER(${used})),ROUND(${most}-${used},4),"")` };
}
