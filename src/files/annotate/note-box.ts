import type { CellAddress } from "../../plan/place";
import { attributesOf, childOf, childrenOf, rootOf } from "./xml";

/** How large a sheet's columns and rows are, in pixels. */
export interface CellSizes {
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;
/** Those of a sheet that says nothing. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

export function cellSizes(sheet: string): CellSizes {
  const root = rootOf(sheet);
  const values = (element: ReturnType<typeof childOf>): Map<string, string> =>
    new Map(element ? attributesOf(sheet, element).map(({ name, value }) => [name, value]) : []);
  const defaults = values(childOf(sheet, root, "sheetFormatPr"));
  const defaultWidth = Number(defaults.get("defaultColWidth") ?? 0) * PIXELS_A_CHARACTER || DEFAULT_WIDTH;
  const defaultHeight = Number(defaults.get("defaultRowHeight") ?? 0) * PIXELS_A_POINT || DEFAULT_HEIGHT;
  const isHidden = (of: Map<string, string>): boolean => /^(?:1|true)$/.test(of.get("hidden") ?? "");

  const columns = childOf(sheet, root, "cols");
  const widths = (columns ? childrenOf(sheet, columns) : []).map((column) => {
    const of = values(column);
    const width = isHidden(of) ? 0 : Number(of.get("width") ?? 0) * PIXELS_A_CHARACTER || defaultWidth;
    return { min: Number(of.get("min")) - 1, max: Number(of.get("max")) - 1, width };
  });
  const rows = childOf(sheet, root, "sheetData");
  const heights = new Map<number, number>();
  for (const row of rows ? childrenOf(sheet, rows) : []) {
    const of = values(row);
    if (isHidden(of)) heights.set(Number(of.get("r")) - 1, 0);
    else if (of.has("ht")) heights.set(Number(of.get("r")) - 1, Number(of.get("ht")) * PIXELS_A_POINT);
  }
  return {
    width: (column) => widths.find(({ min, max }) => min <= column && column <= max)?.width ?? defaultWidth,
    height: (row) => heights.get(row) ?? defaultHeight,
  };
}

const BOX_WIDTH = 300;
const CHARACTERS_A_LINE = 46;
const LINE_HEIGHT = 17;
const [LEAST_LINES, MOST_LINES] = [3, 20];
const GAP = 15;

/**
 * Where a note opens: beside its cell, as high as its text needs. Eight numbers, as drawings give a place: column, pixels
 * into it, row, pixels into it, of the upper left corner and of the lower right one.
 */
export function noteBox({ row, column }: CellAddress, text: string, sizes: CellSizes): number[] {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  const height = LINE_HEIGHT * Math.min(MOST_LINES, Math.max(LEAST_LINES, lines + 2));
  const left = Math.min(column + 1, LAST_COLUMN - 5);
  const top = Math.min(Math.max(0, row - 1), LAST_ROW - MOST_LINES);
  const right = walk(left, GAP + BOX_WIDTH, sizes.width, LAST_COLUMN);
  const bottom = walk(top, GAP + height, sizes.height, LAST_ROW);
  const inset = (size: number): number => Math.min(GAP, Math.max(0, Math.floor(size) - 1));
  return [left, inset(sizes.width(left)), top, inset(sizes.height(top)), ...right, ...bottom];
}

/** The cell in which so many pixels end, and how many of them are in it. */
function walk(from: number, pixels: number, sizeOf: (index: number) => number, last: number): [number, number] {
  let left = pixels;
  let index = from;
  for (; index < last && left > sizeOf(index); index++) left -= sizeOf(index);
  return [index, Math.floor(Math.min(left, sizeOf(index)))];
}
