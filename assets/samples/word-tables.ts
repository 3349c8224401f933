import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type CellText, type Row, type Table, paragraphs } from "./plan-model";

/** Column widths in twentieths of a point; together the page less its margins. */
const WIDTHS: Record<Table["kind"], readonly number[]> = {
  schedule: [6238, 2100, 2300, 1900, 2100],
  indicators: [4400, 1700, 2000, 1600, 4938],
};

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

function cellParagraph(text: string, bold: boolean): Paragraph {
  const children = text
    .split("\v")
    .map((line, index) => new TextRun({ text: line, bold, size: 20, ...(index > 0 ? { break: 1 } : {}) }));
  return new Paragraph({ children: text === "" ? [] : children });
}

function tableCell(text: CellText, width: number, header: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: header ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(header ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: "DDE6F0" } } : {}),
    children: paragraphs(text).map((paragraph) => cellParagraph(paragraph, header)),
  });
}

function tableRow(row: Row, widths: readonly number[], header: boolean): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: row.map((text, column) => tableCell(text, widths[column]!, header)),
  });
}

/** A schedule or indicator table with a header row that repeats on every page. */
export function planTable(table: Table): WordTable {
  const widths = WIDTHS[table.kind];
  return new WordTable({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [tableRow(table.header, widths, true), ...table.rows.map((row) => tableRow(row, widths, false))],
  });
}

/** The plan's title, which Word authors like to place with a table that has no borders. */
export function titleTable(title: string): WordTable {
  const cell = (text: string, width: number, bold: boolean): TableCell =>
    new TableCell({
      borders: NO_BORDERS,
      width: { size: width, type: WidthType.DXA },
      children: [new Paragraph({ children: [new TextRun({ text, bold, size: 26 })] })],
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    columnWidths: [10638, 4000],
    width: { size: 14638, type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [
      new TableRow({ children: [cell("", 10638, false), cell("Lisa 1", 4000, false)] }),
      new TableRow({ children: [cell(title, 10638, true), cell("", 4000, false)] }),
    ],
  });
}
