import { estonianDay } from "../plan/day";
import { CELL_STYLES } from "../sheets/cell-styles";
import type { LayoutCell, LayoutValue } from "../sheets/sheet-layout";

/** Of a line in the usual size, in points. */
export const LINE_HEIGHT = 15;
const USUAL_SIZE = 11;
const USUAL_WIDTH = 9;
/** Excel makes no row higher, in points. */
const HIGHEST = 409;
/** Bold letters are wider than the digits that a column's width counts. */
const BOLD = 1.1;

/**
 * The height that shows all of a row's wrapped text, in points: programs do not all fit it by themselves.
 * @param widths of the columns, in characters
 */
export function rowHeight(row: readonly LayoutCell[], widths: readonly number[]): number {
  const heights = row.map(({ value, style = "text" }, column) => {
    const { isWrapped, bold, size = USUAL_SIZE } = CELL_STYLES[style];
    const scale = size / USUAL_SIZE;
    const width = ((widths[column] ?? USUAL_WIDTH) - 1) / scale / (bold ? BOLD : 1);
    const lines = isWrapped ? linesOf(shownText(value), Math.max(1, width)) : 1;
    return LINE_HEIGHT * lines * Math.max(1, scale);
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(LINE_HEIGHT, ...heights)));
}

/**
 * How many lines a text takes: words stay whole where they fit.
 * @param width in characters
 */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= width) used = needed;
      else {
        const own = Math.ceil(word.length / width);
        lines += used === 0 ? own - 1 : own;
        used = word.length - (own - 1) * width;
      }
    }
  }
  return lines;
}

function shownText(value: LayoutValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return "day" in value ? estonianDay(value.day) : String(value.result ?? "");
}
