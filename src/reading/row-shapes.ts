import { parseAmount } from "../plan/money";
import { parseBareNumber, parseNumber } from "../plan/numbering";
import { parsePeriod } from "../plan/period";
import { parseHeading } from "../plan/section-code";
import { oneLine } from "../plan/text";
import type { Grid, GridRow } from "./grid";

/** Titles are texts: a row with a number in it is no header, and needs no closer look. */
export function mayBeHeader(row: GridRow): boolean {
  let texts = 0;
  for (const cell of row.cells) {
    if (!cell) continue;
    if (typeof cell.value !== "string") return false;
    texts++;
  }
  return texts > 1;
}

/** The row's text where it has no other and stands at the sheet's left or is merged across. */
export function onlyText(row: GridRow): string | null {
  const cells = row.cells.filter((cell) => cell !== undefined);
  return cells.length === 1 && typeof cells[0]!.value === "string" ? oneLine(cells[0]!.value) : null;
}

export function isMergedAcross(grid: Grid, row: GridRow): boolean {
  const column = row.cells.findIndex((cell) => cell !== undefined);
  const text = row.cells[column]!.text;
  if (parseNumber(text) || /^kokku\b/i.test(text.trim())) return false;
  return grid.merges.some((area) => area.top === row.index && area.left === column && area.right >= column + 2);
}

/** A numbered activity with a period, dates or an amount beside it. */
export function looksLikePlanRow(row: GridRow): boolean {
  let dated = 0;
  let numbered = false;
  let amounts = 0;
  for (const cell of row.cells) {
    if (!cell) continue;
    if (cell.isDate) dated++;
    else if (typeof cell.value === "number" || parseAmount(cell.text)) amounts++;
    else if (parsePeriod(cell.text)) dated += 2;
    else if (parseNumber(cell.text) ?? parseBareNumber(cell.text) ?? parseHeading(cell.text)) numbered = true;
  }
  return dated >= 2 && (numbered || amounts > 1);
}
