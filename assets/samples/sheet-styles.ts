import type { CellStyle } from "hucre/xlsx";

const LINE = { style: "thin", color: { rgb: "808080" } } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const WRAPPED = { vertical: "top", wrapText: true } as const;

/** Every font needs its name: one that is only bold is shown in another typeface. */
export const FONT = { name: "Calibri", size: 11 } as const;

export const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 14 }, alignment: WRAPPED };
export const HEADING: CellStyle = { font: { ...FONT, bold: true, size: 12 }, alignment: WRAPPED };
export const PROSE: CellStyle = { alignment: WRAPPED };
export const CAPTION: CellStyle = { font: { ...FONT, italic: true } };

export const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  border: BOX,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDE6F0" } },
  alignment: { vertical: "center", horizontal: "center", wrapText: true },
};

/** Text of a table cell, kept as typed. */
export const TEXT: CellStyle = { border: BOX, alignment: WRAPPED, numFmt: "@" };
export const DATE: CellStyle = { border: BOX, alignment: { vertical: "top" }, numFmt: "dd.mm.yyyy" };
export const MONEY: CellStyle = { border: BOX, alignment: { vertical: "top" }, numFmt: "#,##0.00" };

/** The same cell in a row that totals others. */
export function bold(style: CellStyle): CellStyle {
  return { ...style, font: { ...FONT, ...style.font, bold: true } };
}

/** The same cell on a coloured background, `rgb` without `#`. */
export function filled(style: CellStyle, rgb: string): CellStyle {
  return { ...style, fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } };
}
