import type { Cell, CellStyle, Sheet } from "hucre/xlsx";
import { ACCENT, SEVERITY_COLOURS } from "../sheets/house-style";
import type { CellStyleName, LayoutCell, SheetLayout } from "../sheets/sheet-layout";

/** What both a new workbook and an opened one take as a sheet. */
type PlainSheet = Pick<Sheet, "name" | "rows" | "cells" | "columns" | "freezePane" | "pageSetup">;

/** A layout as the sheet that the workbook library writes. */
export function sheetOf({ name, columnWidths, rows, frozenRows }: SheetLayout): PlainSheet {
  const cells = new Map<string, Cell>();
  rows.forEach((row, r) => row.forEach((cell, c) => cells.set(`${r},${c}`, cellOf(cell))));
  return {
    name,
    rows: rows.map((row) => row.map((cell) => cell.value)),
    cells,
    columns: columnWidths.map((width) => ({ width })),
    freezePane: { rows: frozenRows },
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function cellOf({ value, style, link }: LayoutCell): Cell {
  const cell: Cell = { value, type: typeof value === "number" ? "number" : "string", style: STYLES[style ?? "text"] };
  if (!link) return cell;
  const location = `'${link.sheet.replace(/'/g, "''")}'!${link.cell}`;
  return {
    ...cell,
    hyperlink: { target: "", location, display: String(value) },
    style: { ...STYLES.text, font: { underline: true, color: { rgb: ACCENT } } },
  };
}

const WRAPPED: CellStyle["alignment"] = { vertical: "top", wrapText: true };

const STYLES: Readonly<Record<CellStyleName, CellStyle>> = {
  title: { font: { bold: true, size: 14, color: { rgb: ACCENT } } },
  subtitle: { font: { italic: true } },
  header: {
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: ACCENT } },
    alignment: WRAPPED,
  },
  text: { alignment: WRAPPED },
  error: severityStyle("error"),
  warning: severityStyle("warning"),
  info: severityStyle("info"),
};

/** The style of a cell in which something was found. */
export function severityStyle(severity: keyof typeof SEVERITY_COLOURS): CellStyle {
  const { fill, text } = SEVERITY_COLOURS[severity];
  return {
    font: { color: { rgb: text } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    alignment: WRAPPED,
  };
}
