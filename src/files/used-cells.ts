import { FileProblem } from "./problem";
import { LAST_ROW, type UsedRows } from "./used-rows";

/** No row, and nothing before or after the rows, is longer than this in a real sheet. */
const LONGEST = 32 * 1024 * 1024;
/** What follows the opening tag of a cell without a value, and of one whose formula gives an empty text. */
const NO_VALUE = /^\s*(?:<(?:\w+:)?v(?:\s*\/>|>\s*<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>/;
const EMPTY_RESULT =
  /^\s*<(?:\w+:)?f(?:[^<>]*\/>|[^<>]*>[^<]*<\/(?:\w+:)?f>)\s*<(?:\w+:)?v(?:\s*\/>|>\s*<\/(?:\w+:)?v>)\s*<\/(?:\w+:)?c>/;

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

  // Split rather than matched: this takes no longer for tags that are never closed.
  const takeRows = (text: string): void => {
    for (const { attributes, content } of elements(text, `<${prefix}row`)) {
      row = Number(/\sr="(\d+)"/.exec(attributes)?.[1]) || row + 1;
      if (row > LAST_ROW) continue;
      const cells = filledCells(content.split(`</${prefix}row`, 1)[0]!, `<${prefix}c`);
      if (used.takes(cells.filled, cells.text.length))
        kept.push(`<${prefix}row r="${row}">${cells.text}</${prefix}row>`);
    }
  };

  for await (const piece of pieces) {
    rest += piece;
    if (prefix === null) {
      const start = /<((?:\w+:)?)sheetData\b[^<>]*>/.exec(rest);
      if (start) {
        prefix = start[1]!;
        inRows = !start[0].endsWith("/>");
        kept.push(/<(?:\w+:)?worksheet\b[^<>]*>/.exec(rest)?.[0] ?? "", `<${prefix}sheetData>`);
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
  return `${kept.join("")}</${prefix}sheetData>${mergedAreas(rest, prefix)}</${prefix}worksheet>`;
}

/** The parts of a text that begin with this tag: its attributes, and all up to the next one. */
function* elements(text: string, tag: string): Generator<{ attributes: string; content: string; whole: string }> {
  const parts = text.split(tag);
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i]!;
    const end = part.indexOf(">");
    // The name goes on: another element's.
    if (end < 0 || !/^[\s/>]/.test(part)) continue;
    const isClosed = part[end - 1] === "/";
    yield { attributes: part.slice(0, end), content: isClosed ? "" : part.slice(end + 1), whole: tag + part };
  }
}

function filledCells(row: string, tag: string): { text: string; filled: number } {
  let text = "";
  let filled = 0;
  for (const { attributes, content, whole } of elements(row, tag)) {
    const isBlank =
      content === "" || NO_VALUE.test(content) || (attributes.includes(' t="str"') && EMPTY_RESULT.test(content));
    if (!isBlank) filled++;
    // A cell may leave its place to be counted; then blank ones count too.
    if (!isBlank || !attributes.includes(' r="')) text += whole;
  }
  return { text, filled };
}

function mergedAreas(text: string, prefix: string): string {
  const start = text.indexOf(`<${prefix}mergeCells`);
  const close = `</${prefix}mergeCells>`;
  const end = text.indexOf(close, start);
  return start < 0 || end < 0 ? "" : text.slice(start, end + close.length);
}
