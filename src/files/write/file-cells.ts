import type { Cell } from "hucre/xlsx";
import { serialOfDay } from "../../plan/day";
import { toA1, type Area } from "../../plan/place";
import { quotedSheet } from "../../plan/sheet-reference";
import type { LayoutCell, LayoutValue, SheetLayout } from "../../sheets/sheet-layout";
import { heldText } from "../held-text";
import { fileStyle } from "./file-style";

/** What the library would write as an error of Excel's where a text says so. */
const LIKE_AN_ERROR = /^#[A-Z\d_/]+[!?]?$/;

/** A sheet's cells by `row,column`; those that may be filled in are there even where they are empty. */
export function fileCells({ rows, unlocked = [] }: SheetLayout): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: LayoutCell): void => {
    const isUnlocked = unlocked.some((area) => holds(area, row, column));
    cells.set(`${row},${column}`, fileCell(cell, isUnlocked));
  };
  rows.forEach((row, r) => row.forEach((cell, c) => put(r, c, cell)));
  for (const { top, left, bottom, right } of unlocked) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!rows[row]?.[column]) put(row, column, { value: null });
      }
    }
  }
  return cells;
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function fileCell({ value, style = "text", link }: LayoutCell, isUnlocked: boolean): Partial<Cell> {
  return {
    ...content(value),
    style: fileStyle({ style, isLink: link !== undefined, isUnlocked }),
    ...(link ? { hyperlink: { target: "", location: `${quotedSheet(link.sheet)}!${link.cell}` } } : {}),
  };
}

/** A text is never a formula here: only what has a formula of its own is one. */
function content(value: LayoutValue): Partial<Cell> {
  if (value === null || value === "") return { value: null };
  if (typeof value === "number") return { value };
  if (typeof value === "string") {
    const text = heldText(value.replace(/\r\n?/g, "\n"));
    return LIKE_AN_ERROR.test(text) ? { value: text, richText: [{ text }] } : { value: text };
  }
  if ("day" in value) return { value: serialOfDay(value.day, false) };
  return {
    value: null,
    formula: value.formula.replace(/^=/, ""),
    ...(value.result === undefined ? {} : { formulaResult: value.result }),
  };
}

/** The areas' first and last cells as one rectangle: `A1:L90`. */
export function usedReference({ rows }: SheetLayout): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return `A1:${toA1({ row: Math.max(0, rows.length - 1), column: columns - 1 })}`;
}
