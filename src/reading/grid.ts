import type { Area } from "../plan/place";

/** What any source gives: a worksheet's used cells, or one table of a Word file. */
export interface Grid {
  /** The sheet's name; a Word table's caption, or its order (`Tabel 3`) where the caption is not its alone. */
  readonly name: string;
  readonly hidden: boolean;
  /** Date serials count from 1904. */
  readonly date1904: boolean;
  /** Rows that hold anything, from the top. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedArea[];
  /** The paragraphs of a Word file between the table before and this one; empty for a worksheet. */
  readonly preamble: readonly string[];
}

export interface GridRow {
  /** Zero-based. */
  readonly index: number;
  /** By zero-based column; blank cells are left out. */
  readonly cells: readonly (GridCell | undefined)[];
}

export interface GridCell {
  /** A number, a date's serial, a truth value, or a text with its line breaks. */
  readonly value: string | number | boolean;
  /** What the cell shows, as far as the source tells: the value as text otherwise. */
  readonly text: string;
  /** The number format is a date's, so that the value is a serial. */
  readonly isDate: boolean;
  /** The cell's formula gives an error value such as `#REF!`. */
  readonly isError: boolean;
}

/** Only the top left cell of a merged area holds anything. */
export type MergedArea = Area;

/** A cell that holds a text. */
export function textCell(text: string): GridCell {
  return { value: text, text, isDate: false, isError: false };
}
