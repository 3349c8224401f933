import { FileProblem } from "./problem";
import { LAST_ROW, type UsedRows } from "./used-rows";

/** No row, and nothing before or after the rows, is longer than this in a real sheet. */
const LONGEST = 32 * 1024 * 1024;
/** Cells that show nothing: styled ones, and formulas that give an empty text. */
const BLANK_CELLS = [
  /<(?:\w+:)?c\s[^>]*\/>/g,
  /<(?:\w+:)?c\s[^>]*>\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g,
  /<(?:\w+:)?c\s[^>]*\bt="str"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*<(?:\w+:)?v(?:\s*\/>|>\s*<\/(?:\w+:)?v>)\s*<\/(?:\w+:)?c>/g,
];
const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c[\s/>]/g;
/** Cells may leave their place to be counted; then blank ones count too. */
const UNPLACED = /<(?:\w+:)?c(?![^>]* r=")[\s/>]/;

/**
 * A worksheet with just the cells that hold something, and its merged areas. Sheets are often formatted or filled down
 * to their last row, and the library that reads them takes seconds and gigabytes for such rows.
 * @param pieces its XML
 * @throws FileProblem `broken` where it ends too early, `too-many-cells`
 */
export async function usedCells(pieces: AsyncIterable<string>, used: UsedRows): Promise<string> {
  const kept: string[] = [];
  let rest = "";
  let prefix: string | null = null;
  let inRows = false;
  let row = 0;
  used.startSheet();

  const takeRows = (text: string): void => {
    const cells = UNPLACED.test(text) ? text : BLANK_CELLS.reduce((left, blank) => left.replace(blank, ""), text);
    for (const [, attributes, content = ""] of cells.matchAll(ROW)) {
      row = Number(/(?:^|\s)r="(\d+)"/.exec(attributes!)?.[1]) || row + 1;
      if (row > LAST_ROW || !used.takes(content.match(CELL)?.length ?? 0, content.length)) continue;
      kept.push(`<${prefix}row r="${row}">${content}</${prefix}row>`);
    }
  };

  for await (const piece of pieces) {
    rest += piece;
    if (prefix === null) {
      const start = /<((?:\w+:)?)sheetData\b[^>]*>/.exec(rest);
      if (start) {
        prefix = start[1]!;
        inRows = !start[0].endsWith("/>");
        kept.push(/<(?:\w+:)?worksheet\b[^>]*>/.exec(rest)?.[0] ?? "", `<${prefix}sheetData>`);
        rest = rest.slice(start.index + start[0].length);
      }
    }
    if (inRows) {
      const end = rest.indexOf(`</${prefix}sheetData`);
      const cut = end >= 0 ? end : Math.max(0, rest.lastIndexOf(`<${prefix}row`));
      takeRows(rest.slice(0, cut));
      rest = rest.slice(cut);
      inRows = end < 0;
    }
    if (rest.length > LONGEST) throw new FileProblem("too-large", "too-many-cells");
  }
  if (inRows || prefix === null || !rest.includes(`</${prefix}worksheet`))
    throw new FileProblem("unreadable", "broken");
  const merges = /<(?:\w+:)?mergeCells\b[\s\S]*<\/(?:\w+:)?mergeCells>/.exec(rest)?.[0] ?? "";
  return `${kept.join("")}</${prefix}sheetData>${merges}</${prefix}worksheet>`;
}
