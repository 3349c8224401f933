import type { IRange } from "@univerjs/core";
import { fromA1, toA1 } from "../../plan/place";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** The areas of an address list such as `A1:B2 D4`, as files separate them. Whole columns and rows count too. */
export function rangesOf(list: string): IRange[] {
  return list
    .trim()
    .split(/[\s,]+/)
    .flatMap((address) => rangeOf(address) ?? []);
}

/** One area, `A1:B2`, `C:C` or `3:4`; null where the text is no address. */
export function rangeOf(address: string): IRange | null {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const start = fromA1(/^\d+$/.test(first) ? `A${first}` : /^[A-Z]+$/i.test(first) ? `${first}1` : first);
  const end = fromA1(/^\d+$/.test(last) ? `XFD${last}` : /^[A-Z]+$/i.test(last) ? `${last}${LAST_ROW + 1}` : last);
  if (!start || !end) return null;
  return { startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column };
}

/** `A1:B2`, or `A1` for a single cell, as files write it. */
export function addressOf({ startRow, startColumn, endRow, endColumn }: IRange): string {
  // The grid has no number for the ends of whole rows and columns.
  const last = { row: finite(endRow, LAST_ROW), column: finite(endColumn, LAST_COLUMN) };
  const start = toA1({ row: finite(startRow, 0), column: finite(startColumn, 0) });
  const end = toA1(last);
  return start === end ? start : `${start}:${end}`;
}

function finite(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
