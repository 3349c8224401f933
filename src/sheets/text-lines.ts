import { CELL_STYLES, type CellStyleName } from "./cell-styles";
import { textWidth } from "./letter-widths";

/** Of a digit that a column's width counts, and of a cell's edges, in pixels. */
const DIGIT = 7;
const EDGES = 5;
const USUAL_SIZE = 11;
/** How much wider bold letters are. */
const BOLD = 1.05;

/**
 * A text in as many lines as it takes to stay above a table's columns; words stay whole where they fit. For cells that
 * are not wrapped: a text that runs on beyond the table would make a page that is as wide as the table smaller.
 * @param widths of the columns, in characters
 */
export function textLines(text: string, style: CellStyleName, widths: readonly number[]): string[] {
  const most = roomFor(style, widths);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((whole) => pieces(whole, most))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer) <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/**
 * How wide a text may be in these columns as `textWidth` measures it: in the usual look, whatever its own is.
 * @param widths in characters
 */
export function roomFor(style: CellStyleName, widths: readonly number[]): number {
  const { bold, size = USUAL_SIZE } = CELL_STYLES[style];
  const room = widths.reduce((all, width) => all + width * DIGIT, -EDGES);
  return Math.max(DIGIT, room / (size / USUAL_SIZE) / (bold ? BOLD : 1));
}

/** A word that is longer than a line, cut. */
function pieces(word: string, most: number): string[] {
  if (textWidth(word) <= most) return [word];
  const cut: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter) > most) {
      cut.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...cut, piece];
}
