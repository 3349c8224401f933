import type { Area } from "../plan/place";
import type { LayoutFormula, LayoutValue, SheetLayout } from "../sheets/sheet-layout";
import type { SheetWriting } from "../sheets/workbook-writing";
import { columnsOf, knownColumns, type ColumnOf } from "./old-columns";
import type { OldSheet } from "./old-sheet";
import { byCells, byCorners, movedFormula } from "../sheets/formula-places";
import { rowChanges, type RowChanges, type RowRun } from "../sheets/row-changes";

/** A layout that goes onto a sheet that is there. */
export interface Replacement extends RowChanges {
  readonly old: OldSheet;
  readonly layout: SheetLayout;
  readonly oldRows: readonly (number | null)[];
  readonly columnOf: ColumnOf;
  /** Rows of the old sheet that go, besides those of tables. */
  readonly goneRows: readonly number[];
  /** Kept rows get formats, looks and links anew. */
  readonly restyles: boolean;
  /** A name that moves along with the row below everything, by which it is known how many rows are in. */
  readonly anchor: string;
  /** The anchor's row while the sheet is as it was. */
  readonly anchorRow: number;
}

/** @throws ColumnsChanged; RangeError where old rows do not go down */
export function replacementOf(
  old: OldSheet,
  layout: SheetLayout,
  { oldRows, titles, columns, goneRows = [], restyles = false }: NonNullable<SheetWriting["onto"]>,
  anchor: string,
): Replacement {
  const last = [...oldRows, ...goneRows].reduce<number>((row, one) => Math.max(row, one ?? 0), 0);
  const columnOf = columns
    ? knownColumns(old, layout, oldRows, columns, titles)
    : columnsOf(old, layout, oldRows, titles);
  requireColumns(columnOf, layout);
  const anchorRow = Math.max(old.end, last + 1) + 1;
  const tables = (layout.tables ?? []).map(({ area }) => area);
  return { ...rowChanges(oldRows, tables), old, layout, oldRows, columnOf, goneRows, restyles, anchor, anchorRow };
}

/** @throws ColumnsChanged before anything is written, and not in the middle */
function requireColumns(columnOf: ColumnOf, { rows, columnWidths, conditionalFormats = [] }: SheetLayout): void {
  const formatted = conditionalFormats.map(({ area }) => area.right + 1);
  const width = Math.max(columnWidths.length, ...formatted, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) columnOf(column);
}

export const sheetOf = ({ old }: Replacement, { workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem(old.id);

/** A layout's area on the sheet, once rows are put in. */
export function onto({ rowOf, columnOf }: Replacement, { top, left, bottom, right }: Area): Area {
  return { top: rowOf[top]!, left: columnOf(left), bottom: rowOf[bottom]!, right: columnOf(right) };
}

export const isFormula = (value: LayoutValue): value is LayoutFormula =>
  value !== null && typeof value === "object" && "formula" in value;

/**
 * A value of the layout's, whose formulas name cells where they stand. What the user puts among the rows of a plan counts;
 * a sheet that gets its looks anew sums up its own rows alone.
 */
export function movedValue(
  { rowOf, columnOf, restyles }: Pick<Replacement, "rowOf" | "columnOf" | "restyles">,
  value: LayoutValue,
): LayoutValue {
  if (!isFormula(value)) return value;
  const move = ({ row, column }: { row: number; column: number }) => ({
    row: rowOf[row] ?? row,
    column: columnOf(column),
  });
  return { formula: movedFormula(value.formula, move, undefined, restyles ? byCells : byCorners) };
}

/** Runs of the layout's rows that stand one below the other on the sheet, and are all new or all kept. */
export function alikeRuns({ rowOf, oldRows, layout }: Replacement): RowRun[] {
  const runs: { first: number; last: number }[] = [];
  layout.rows.forEach((_, row) => {
    const run = runs.at(-1);
    const goesOn = rowOf[row] === rowOf[row - 1]! + 1 && (oldRows[row] === null) === (oldRows[row - 1] === null);
    if (run && goesOn) run.last = row;
    else runs.push({ first: row, last: row });
  });
  return runs;
}

/** The sheet's first and last column of ours. */
export function edges({ layout, columnOf }: Replacement): [number, number] {
  const width = Math.max(1, ...layout.rows.map((row) => row.length));
  return [columnOf(0), columnOf(width - 1)];
}
