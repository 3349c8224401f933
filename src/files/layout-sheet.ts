import type { Cell, CellStyle, Sheet } from "hucre/xlsx";
import { ACCENT, SEVERITY_COLOURS } from "../sheets/house-style";
import type { CellStyleName, LayoutCell, SheetLayout } from "../sheets/sheet-layout";

/** What both a new workbook and an opened one take as a sheet. */
type PlainSheet = Pick<Sheet, "name" | "rows" | "cells" | "columns" | "rowDefs" | "freezePane" | "pageSetup">;

/** A layout as the sheet that the workbook library writes. */
export function sheetOf({ name, columnWidths, rows, frozenRows }: SheetLayout): PlainSheet {
  const cells = new Map<string, Cell>();
  rows.forEach((row, r) => row.forEach((cell, c) => cells.set(`${r},${c}`, cellOf(cell))));
  return {
    name,
    rows: rows.map((row) => row.map((cell) => cell.value)),
    cells,
    columns: columnWidths.map((width) => ({ width })),
    rowDefs: new Map(rows.map((row, r) => [r, { height: heightOf(row, columnWidths) }])),
    freezePane: { rows: frozenRows },
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Programs do not all fit a row's height to its wrapped text by themselves. In points. */
function heightOf(row: readonly LayoutCell[], widths: readonly number[]): number {
  const isTitle = row.some(({ style }) => style === "title" || style === "subtitle");
  const lines = row.map(({ value }, c) => Math.ceil(String(value ?? "").length / (widths[c] ?? 10)));
  return LINE_HEIGHT * (isTitle ? 1.3 : Math.max(1, ...lines));
}

function cellOf({ value, style, link }: LayoutCell): Cell {
  const cell: Cell = { value, type: typeof value === "number" ? "number" : "string", style: STYLES[style ?? "text"] };
  if (!link) return cell;
  const location = `'${link.sheet.replace(/'/g, "''")}'!${link.cell}`;
  return {
    ...cell,
    hyperlink: { target: "", location, display: String(value) },
    style: { ...STYLES.text, font: { ...FONT, underline: true, color: { rgb: ACCENT } } },
  };
}

const LINE_HEIGHT = 15;
/** Named everywhere: a font without a name is shown in whatever the program likes. */
const FONT = { name: "Calibri", size: 11 };
const WRAPPED: CellStyle["alignment"] = { vertical: "top", wrapText: true };

const STYLES: Readonly<Record<CellStyleName, CellStyle>> = {
  title: { font: { ...FONT, bold: true, size: 14, color: { rgb: ACCENT } } },
  subtitle: { font: { ...FONT, italic: true } },
  header: {
    font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: ACCENT } },
    alignment: WRAPPED,
  },
  text: { font: FONT, alignment: WRAPPED },
  error: severityStyle("error"),
  warning: severityStyle("warning"),
  info: severityStyle("info"),
};

/** The style of a cell in which something was found. */
function severityStyle(severity: keyof typeof SEVERITY_COLOURS): CellStyle {
  const { fill, text } = SEVERITY_COLOURS[severity];
  return {
    font: { ...FONT, color: { rgb: text } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    alignment: WRAPPED,
  };
}
