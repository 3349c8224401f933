import { estonianDay } from "../plan/day";
import { CELL_STYLES } from "../sheets/cell-styles";
import type { LayoutCell, LayoutValue } from "../sheets/sheet-layout";
import { textWidth } from "../sheets/letter-widths";
import { roomFor } from "../sheets/text-lines";

/** Of a line in the usual size, in points. */
export const LINE_HEIGHT = 15;
const USUAL_SIZE = 11;
const USUAL_WIDTH = 9;
/** Excel makes no row higher, in points. */
const HIGHEST = 409;

/**
 * The height that shows all of a row's wrapped text, in points: programs do not all fit it by themselves.
 * @param widths of the columns, in characters
 */
export function rowHeight(row: readonly LayoutCell[], widths: readonly number[]): number {
  const heights = row.map(({ value, style = "text" }, column) => {
    const { isWrapped, size = USUAL_SIZE } = CELL_STYLES[style];
    const room = roomFor(style, [widths[column] ?? USUAL_WIDTH]);
    const lines = isWrapped ? linesOf(shownText(value), room, textWidth) : 1;
    return LINE_HEIGHT * lines * Math.max(1, size / USUAL_SIZE);
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(LINE_HEIGHT, ...heights)));
}

/**
 * How many lines a text takes: words stay whole where they fit.
 * @param width in characters, or in what `measured` says
 * @param measured how wide a piece of the text is
 */
export function linesOf(text: string, width: number, measured = ({ length }: string): number => length): number {
  const space = measured(" ");
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const own = measured(word);
      const needed = used === 0 ? own : used + space + own;
      if (needed <= width) used = needed;
      else {
        const parts = Math.ceil(own / width);
        lines += used === 0 ? parts - 1 : parts;
        used = own - (parts - 1) * width;
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
