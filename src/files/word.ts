import { oneLine } from "../plan/text";
import { textCell, type Grid, type GridCell } from "../reading/grid";
import { HtmlTables, type HtmlTable } from "./html-tables";
import { textPieces, wholeText, type PartLimits } from "./part-text";
import { withWrittenNumbers } from "./word-numbering";
import type { ZipEntry } from "./zip";

/** Some twenty times a plan of two hundred pages; mammoth takes seconds and gigabytes for more. */
const LIMITS: PartLimits = { characters: 50_000_000, tags: 500_000 };
const SIDE_LIMITS: PartLimits = { characters: 4_000_000, tags: 200_000 };
/** What leads to other parts: footnotes, pictures, links' addresses. */
const REFERENCES = /<\/?\w+:(?:foot|end)noteReference\b[^<>]*>|\s\w+:(?:embed|link|id)="[^"]*"/g;

/**
 * The tables of a .docx file in their order, each with the paragraphs before it. Of the other parts only the definitions
 * of lists and styles are looked at: damaged ones, footnotes or properties do no harm.
 * @throws FileProblem `too-much-text`, `broken`, `unusual-packing`
 */
export async function readWord(bytes: Uint8Array, mainPart: ZipEntry, entries: readonly ZipEntry[]): Promise<Grid[]> {
  const [{ default: mammoth }, { strToU8, zipSync }] = await Promise.all([import("mammoth"), import("fflate")]);
  const document = (await wholeText(textPieces(bytes, mainPart), LIMITS)).replace(REFERENCES, "");
  const xml = withWrittenNumbers(
    document,
    await sidePart(bytes, entries, /^word\/numbering\d*\.xml$/),
    await sidePart(bytes, entries, /^word\/styles\d*\.xml$/),
  );
  const file = zipSync({ "word/document.xml": strToU8(xml.replace(/^\s*<\?xml[^>]*\?>/, "")) }, { level: 0 });
  const { value } = await mammoth.convertToHtml(inputOf(file), { ignoreEmptyParagraphs: false });
  const tables = HtmlTables.read(value);
  const captions = tables.map(captionOf);
  return tables.map((table, index) => {
    const caption = captions[index]!;
    const isOwn = caption !== null && captions.indexOf(caption) === captions.lastIndexOf(caption);
    return gridOf(table, isOwn ? caption : `Tabel ${index + 1}`);
  });
}

/** A part that only helps to read the main one: nothing where it is missing, damaged or too large. */
async function sidePart(bytes: Uint8Array, entries: readonly ZipEntry[], name: RegExp): Promise<string> {
  const entry = entries.find((one) => name.test(one.name));
  return entry ? wholeText(textPieces(bytes, entry), SIDE_LIMITS).catch(() => "") : "";
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
