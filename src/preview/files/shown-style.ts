import type { IBorderStyleData, IColorStyle, IStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { colourOf, type FileColour } from "./colours";

type FileBorder = NonNullable<CellStyle["border"]>;
type FileSide = NonNullable<FileBorder["top"]>;
type FileFill = NonNullable<CellStyle["fill"]>;

/** The grid's numbers for what a file has words for. */
export const LINES: Readonly<Record<FileSide["style"], number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
export const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
export const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
export const WRAP = 3;
const DOUBLE_LINE = 10;
const SINGLE_LINE = 12;
const RAISED = { subscript: 2, superscript: 3 } as const;
/** In a file, 255 stands for letters one below another, and angles below the line go on from 90. */
const STACKED = 255;

/**
 * A file's cell style as the grid shows it. What the grid doesn't know (patterns, shrinking, locked cells) is left out
 * and stays in the file.
 */
export function shownStyle(style: CellStyle, theme: readonly string[]): IStyleData {
  const { font, alignment, border, numFmt } = style;
  const shown: IStyleData = {};
  if (font?.name) shown.ff = font.name;
  if (font?.size) shown.fs = font.size;
  if (font?.bold) shown.bl = 1;
  if (font?.italic) shown.it = 1;
  if (font?.underline) shown.ul = { s: 1, t: String(font.underline).startsWith("double") ? DOUBLE_LINE : SINGLE_LINE };
  if (font?.strikethrough) shown.st = { s: 1 };
  if (font?.vertAlign) shown.va = RAISED[font.vertAlign];
  const ink = shownColour(font?.color, theme);
  if (ink) shown.cl = ink;
  const ground = style.fill && fillColour(style.fill, theme);
  if (ground) shown.bg = { rgb: ground };
  if (border) shown.bd = shownBorder(border, theme);
  if (numFmt && numFmt !== "General") shown.n = { pattern: numFmt };
  if (alignment) {
    const { horizontal = "", vertical = "", wrapText, textRotation, indent } = alignment;
    if (HORIZONTAL[horizontal]) shown.ht = HORIZONTAL[horizontal];
    if (VERTICAL[vertical]) shown.vt = VERTICAL[vertical];
    if (wrapText) shown.tb = WRAP;
    if (textRotation === STACKED) shown.tr = { a: 0, v: 1 };
    else if (textRotation) shown.tr = { a: textRotation > 90 ? textRotation - 90 : -textRotation };
    // Three spaces of the default font a step.
    if (indent) shown.pd = { l: 2 + indent * 9 };
  }
  return shown;
}

/** The colour that fills a cell: of a pattern the one in front, of a gradient the first. */
export function fillColour(fill: FileFill, theme: readonly string[]): string | null {
  if (fill.type === "gradient") return colourOf(fill.stops[0]?.color, theme);
  return fill.pattern === "none" ? null : colourOf(fill.fgColor, theme);
}

function shownBorder(border: FileBorder, theme: readonly string[]): NonNullable<IStyleData["bd"]> {
  const line = (side: FileSide | undefined): IBorderStyleData | undefined =>
    side && LINES[side.style]
      ? { s: LINES[side.style], cl: shownColour(side.color, theme) ?? { rgb: "#000000" } }
      : undefined;
  const shown: NonNullable<IStyleData["bd"]> = {};
  for (const [name, side] of [
    ["t", border.top],
    ["r", border.right],
    ["b", border.bottom],
    ["l", border.left],
    ["tl_br", border.diagonalDown ? border.diagonal : undefined],
    ["bl_tr", border.diagonalUp ? border.diagonal : undefined],
  ] as const) {
    const made = line(side);
    if (made) shown[name] = made;
  }
  return shown;
}

function shownColour(colour: FileColour | undefined, theme: readonly string[]): IColorStyle | null {
  const rgb = colourOf(colour, theme);
  return rgb === null ? null : { rgb };
}
