import { oneLine } from "../plan/text";
import { textCell, type Grid, type GridCell } from "../reading/grid";
import { HtmlTables, type HtmlTable } from "./html-tables";

/** The tables of a .docx file in their order, each with the paragraphs before it. */
export async function readWord(bytes: Uint8Array): Promise<Grid[]> {
  const mammoth = await import("mammoth");
  const options = {
    ignoreEmptyParagraphs: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
  };
  const { value } = await mammoth.convertToHtml(inputOf(bytes), options);
  const tables = HtmlTables.read(value);
  const captions = tables.map(captionOf);
  return tables.map((table, index) => {
    const caption = captions[index]!;
    const isOwn = caption !== null && captions.indexOf(caption) === captions.lastIndexOf(caption);
    return gridOf(table, isOwn ? caption : `Tabel ${index + 1}`);
  });
}

/** mammoth takes a Buffer in Node and an ArrayBuffer in a browser. */
function inputOf(bytes: Uint8Array): { buffer: Buffer } | { arrayBuffer: ArrayBuffer } {
  if (typeof Buffer !== "undefined") return { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  return { arrayBuffer: bytes.slice().buffer };
}

function captionOf({ preamble }: HtmlTable): string | null {
  const caption = preamble.findLast((text) => /^\s*tabel\b/i.test(text));
  return caption === undefined ? null : oneLine(caption);
}

function gridOf({ preamble, cells }: HtmlTable, name: string): Grid {
  const rows = new Map<number, (GridCell | undefined)[]>();
  const merges = cells
    .filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)
    .map(({ row, column, rowSpan, columnSpan }) => ({
      top: row,
      left: column,
      bottom: row + rowSpan - 1,
      right: column + columnSpan - 1,
    }));
  for (const { row, column, text } of cells) {
    if (text.trim() === "") continue;
    const values = rows.get(row) ?? [];
    values[column] = textCell(text);
    rows.set(row, values);
  }
  return {
    name,
    hidden: false,
    date1904: false,
    rows: [...rows].map(([index, values]) => ({ index, cells: values })),
    merges,
    preamble,
  };
}
