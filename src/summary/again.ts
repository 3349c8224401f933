import { longestRising } from "../comparing/longest-rising";
import { toA1 } from "../plan/place";
import { movedFormula, type MoveCell } from "../sheets/formula-places";
import { rowChanges } from "../sheets/row-changes";
import type { SummarySheet } from "../sheets/summary/summary-sheet";
import { newTablePlaces, type TablePlaces } from "../sheets/summary/table-cell";
import type { ColumnTitles, SheetWriting } from "../sheets/workbook-writing";
import {
  fingerprintOfCell,
  fingerprintOfKey,
  fingerprintOfLayout,
  keyOf,
  rememberedCell,
  type CellWriting,
  type RememberedSheet,
} from "./fingerprints";
import type { ChangedCell } from "./draft";
import { oldPlaces, type OldPlaces } from "./old-places";
import type { OldSummarySheet } from "./old-summary";

/** How a sheet of the summary goes onto the one that is there. */
export interface Again {
  readonly onto: NonNullable<SheetWriting["onto"]>;
  /** Cells in which somebody has written since, and what stands beside rows that go. */
  readonly changed: readonly ChangedCell[];
  readonly places: TablePlaces;
  /** From where cells stand now to where they were in the layout that was written. */
  readonly moveBack: MoveCell;
}

/**
 * Brings a sheet up to date: rows keep their places by what they are about, so that what stands beside them stays beside
 * them; new ones are put in, and those that are about nothing any more go.
 * @param sheet as it would be on new sheets, where the summary table begins in the first cell
 * @param elsewhere how cells of the summary table move back to where they were in its layout
 * @param remembered null where the workbook does not remember what was written: then everything counts as changed
 */
export function again(
  sheet: SummarySheet,
  old: OldSummarySheet,
  remembered: RememberedSheet | null,
  writing: CellWriting,
  elsewhere: (sheet: string) => MoveCell | null = () => null,
): Again {
  const found = remembered && oldPlaces(old, remembered);
  const places = found ?? { columns: columnsOf(old), rows: [] };
  const rows = remembered && found ? remembered.rows : [];
  const oldRows = rowsFor(sheet, rows, places);
  const kept = new Set(oldRows);
  const ours = found ? places.rows.filter((row) => row !== null) : rowsOf(old);
  const goneRows = ours.filter((row) => !kept.has(row));
  const changed = [
    ...changedCells(sheet, old, { rows, places, oldRows, elsewhere }, writing),
    ...coveredCells(sheet, old, places, oldRows),
    ...goneCells(old, goneRows, found ? places.columns : []),
  ];
  return {
    onto: {
      sheetId: old.sheetId,
      oldRows,
      goneRows,
      restyles: true,
      columns: places.columns,
      titles: titlesOf(sheet, old, places, oldRows),
    },
    changed,
    places: tablePlaces(old, places, oldRows),
    moveBack: moveBack(places),
  };
}

function columnsOf({ area }: OldSummarySheet): number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
}

function rowsOf({ area }: OldSummarySheet): number[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
}

/** For each row of the layout the one of the old sheet that is about the same, as far as they go down. */
function rowsFor({ keys }: SummarySheet, rows: readonly string[], places: OldPlaces): (number | null)[] {
  const byKey = new Map(rows.map((row, index) => [keyOf(row), places.rows[index] ?? null]));
  const known = keys.flatMap((key, row) => {
    const old = byKey.get(fingerprintOfKey(key)) ?? null;
    return old === null ? [] : [{ row, old }];
  });
  const kept: (number | null)[] = keys.map(() => null);
  for (const { row, old } of longestRising(known, (one) => one.old)) kept[row] = old;
  return kept;
}

/** What the columns are called on the old sheet, so that they are found there again. */
function titlesOf(
  { layout: { header } }: SummarySheet,
  { cells }: OldSummarySheet,
  { columns }: OldPlaces,
  oldRows: readonly (number | null)[],
): ColumnTitles {
  const row = header ? oldRows[header.top] : null;
  if (row == null) return [];
  return columns.map((column) => [String(cells[row]?.[column] ?? "")]);
}

interface Matched {
  readonly rows: readonly string[];
  readonly places: OldPlaces;
  readonly oldRows: readonly (number | null)[];
  readonly elsewhere: (sheet: string) => MoveCell | null;
}

/** Cells that hold neither what was written nor what is going to be. */
function changedCells(
  { layout }: SummarySheet,
  { name, cells }: OldSummarySheet,
  { rows, places, oldRows, elsewhere }: Matched,
  writing: CellWriting,
): ChangedCell[] {
  const back = moveBack(places);
  const asWritten = (content: unknown): unknown =>
    typeof content === "string" && content.startsWith("=") ? movedFormula(content, back, elsewhere) : content;
  const newRow = new Map(oldRows.map((old, row) => [old, row]));
  return rows.flatMap((remembered, index) => {
    const row = places.rows[index];
    if (row == null) return [];
    const next = layout.rows[newRow.get(row) ?? -1];
    return places.columns.flatMap((column, at) => {
      const written = rememberedCell(remembered, at);
      const content = cells[row]?.[column] ?? "";
      const now = fingerprintOfCell(asWritten(content), writing);
      if (written === null || now === written || hasLostCells(content)) return [];
      if (next && now === fingerprintOfLayout(next[at]?.value ?? "", writing)) return [];
      return [changedCell(name, row, column, content)];
    });
  });
}

/** A sheet or row of the plan is gone: nobody has written that. */
function hasLostCells(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=") && content.includes("#REF!");
}

/** What the officer has beside kept rows where the sheet gets more columns than it had. */
function coveredCells(
  { layout }: SummarySheet,
  { name, cells }: OldSummarySheet,
  { columns }: OldPlaces,
  oldRows: readonly (number | null)[],
): ChangedCell[] {
  const behind = (columns.at(-1) ?? -1) + 1 - columns.length;
  return oldRows.flatMap((row, index) =>
    row === null
      ? []
      : layout.rows[index]!.flatMap(({ value }, at) => {
          const content = at < columns.length ? "" : (cells[row]?.[behind + at] ?? "");
          return value === null || content === "" ? [] : [changedCell(name, row, behind + at, content)];
        }),
  );
}

/** What goes with rows that are about nothing any more: the officer's own cells beside them, notes and comments. */
function goneCells(
  { name, cells, remarks }: OldSummarySheet,
  goneRows: readonly number[],
  ours: readonly number[],
): ChangedCell[] {
  return goneRows.flatMap((row) => [
    ...(cells[row] ?? []).flatMap((content, column) =>
      content === "" || content == null || ours.includes(column) ? [] : [changedCell(name, row, column, content)],
    ),
    ...remarks.filter((remark) => remark.row === row).map(({ column, text }) => changedCell(name, row, column, text)),
  ]);
}

function changedCell(sheet: string, row: number, column: number, content: unknown): ChangedCell {
  return { sheet, cell: toA1({ row, column }), now: String(content) };
}

function moveBack({ columns, rows }: OldPlaces): MoveCell {
  const [rowBefore, columnBefore] = [inverse(rows), inverse(columns)];
  return ({ row, column }) => ({ row: rowBefore.get(row) ?? row, column: columnBefore.get(column) ?? column });
}

function inverse(places: readonly (number | null)[]): Map<number | null, number> {
  return new Map(places.map((place, index) => [place, index]));
}

/** Where the layout's cells stand when rows are in, and none is out yet: formulas are written then, and move along. */
function tablePlaces(
  { name }: OldSummarySheet,
  { columns }: OldPlaces,
  oldRows: readonly (number | null)[],
): TablePlaces {
  const { rowOf } = rowChanges(oldRows);
  const fresh = newTablePlaces(name);
  return {
    sheet: name,
    columnOf: (column) => columns[column] ?? fresh.columnOf(column),
    rowOf: (row) => rowOf[row]!,
  };
}
