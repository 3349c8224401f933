import type { Grid, GridRow } from "./grid";
import { settingOf, settingsColumnOf, type SettingsColumn } from "./settings-labels";

/** A sheet with so many labels of settings, or headers of its tables, is *Kava*, whatever it is called. */
const FEWEST_LABELS = 4;
/** They stand at the top. */
const MOST_ROWS = 40;

/** Whether a sheet holds a plan's settings and no part of the plan. */
export function isSettingsSheet({ rows }: Grid): boolean {
  return rows.slice(0, MOST_ROWS).filter(isLabelled).length >= FEWEST_LABELS;
}

/** The zero-based column with the names of settings: somebody may have put in columns before it. */
export function labelColumn({ rows }: Grid): number {
  const columns = rows.slice(0, MOST_ROWS).map(({ cells }) => cells.findIndex((cell) => cell && settingOf(cell.text)));
  return columns.find((column) => column >= 0) ?? 0;
}

/** What the columns of a list hold that has its header in this row. */
export function columnsOf(cells: GridRow["cells"]): Map<SettingsColumn, number> {
  return new Map(
    cells.flatMap((cell, column) => {
      const role = cell && settingsColumnOf(cell.text);
      return role ? [[role, column] as const] : [];
    }),
  );
}

function isLabelled({ cells }: GridRow): boolean {
  if (cells.some((cell) => cell && settingOf(cell.text))) return true;
  const columns = columnsOf(cells);
  return (columns.has("section") && columns.has("ceiling")) || (columns.has("rule") && columns.has("severity"));
}
