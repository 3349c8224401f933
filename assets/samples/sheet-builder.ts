import type { Cell, CellStyle, CellValue, MergeRange, WriteOptions, WriteSheet } from "hucre/xlsx";
import { FONT } from "./sheet-styles";

/** The workbook's properties have a fixed date, so that two builds are the same bytes. */
const MODIFIED = new Date(Date.UTC(2025, 0, 6, 8));

/** A1 address of zero-based coordinates, for fewer than 27 columns. */
export function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** A text line's height in points. */
const LINE_HEIGHT = 15;

/** How much more room bold letters take than plain ones, which a column's width counts in. */
const BOLD = 1.1;

/** The height in points that wrapped text needs in a column of so many characters. */
export function heightOf(text: string, width: number, { font }: CellStyle = {}): number {
  const scale = (font?.size ?? FONT.size) / FONT.size;
  const fitting = width / scale / (font?.bold ? BOLD : 1);
  const count = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fitting)), 0);
  return count * LINE_HEIGHT * scale;
}

/** Plans are printed and signed: a table fits the paper's width and takes as many pages as it needs. */
const PRINTED: WriteSheet["pageSetup"] = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** Collects a sheet's cells and merges; all coordinates are zero-based. */
export class SheetBuilder {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: MergeRange[] = [];
  private readonly heights = new Map<number, { height?: number; outlineLevel?: number }>();

  constructor(readonly name: string) {}

  put(row: number, column: number, value: CellValue, style?: CellStyle): void {
    this.cells.set(`${row},${column}`, { value, ...(style ? { style } : {}) });
  }

  /** A formula with the result that Excel would have saved beside it. */
  putFormula(row: number, column: number, formula: string, result: number, style?: CellStyle): void {
    this.cells.set(`${row},${column}`, { value: null, formula, formulaResult: result, ...(style ? { style } : {}) });
  }

  putRichText(row: number, column: number, richText: NonNullable<Cell["richText"]>, style?: CellStyle): void {
    const value = richText.map((run) => run.text).join("");
    this.cells.set(`${row},${column}`, { value, richText, ...(style ? { style } : {}) });
  }

  note(row: number, column: number, author: string, text: string): void {
    const key = `${row},${column}`;
    this.cells.set(key, { ...this.cells.get(key), comment: { author, text } });
  }

  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    this.merges.push({ startRow, startCol, endRow, endCol });
  }

  /** A row's height in points. */
  height(row: number, height: number): void {
    this.heights.set(row, { ...this.heights.get(row), height });
  }

  /** Gives a row the height that its tallest cell needs: no reader can be relied on to do it. */
  fit(row: number, cells: { text: string; width: number }[]): void {
    const tallest = Math.max(...cells.map(({ text, width }) => heightOf(text, width)));
    if (tallest > LINE_HEIGHT) this.height(row, tallest);
  }

  outline(row: number, outlineLevel: number): void {
    this.heights.set(row, { ...this.heights.get(row), outlineLevel });
  }

  build(widths: number[], more: Partial<WriteSheet> = {}): WriteSheet {
    return {
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      rowDefs: this.heights,
      columns: widths.map((width) => ({ width })),
      pageSetup: PRINTED,
      ...more,
    };
  }
}

/** The bytes of a workbook. */
export async function workbook(title: string, options: WriteOptions): Promise<Buffer> {
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({
    properties: { title, creator: "ELVL", created: MODIFIED, modified: MODIFIED },
    defaultFont: FONT,
    ...options,
  });
  return Buffer.from(bytes);
}
