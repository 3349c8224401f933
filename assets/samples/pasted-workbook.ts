import type { CellStyle } from "hucre/xlsx";
import { type Plan, type Row, type Table, lines, plainText } from "./plan-model";
import { SheetBuilder, heightOf, workbook } from "./sheet-builder";
import { TEXT, TITLE, bold } from "./sheet-styles";

const WIDTHS = [70, 24, 26, 20, 30];

/** Pasted text keeps Word's bold type, but neither its fills nor its wrapping. */
const PLAIN: CellStyle = { numFmt: "@" };
const STRONG: CellStyle = bold(PLAIN);

/** Whether a cell's line is kept in its own grid row and not merged over the rows below. */
const standsAlone = (column: string[], line: number, height: number): boolean =>
  line < column.length - 1 || (line === column.length - 1 && column.length === height);

/**
 * One row of a Word table. Excel gives it as many grid rows as its tallest cell has lines. A shorter cell's lines
 * stand one below the other, and the last of them is merged downward over what is left.
 *
 * @returns the grid row after it
 */
function wordRow(sheet: SheetBuilder, from: number, cells: Row, header: boolean): number {
  const columns = cells.map(lines);
  const height = Math.max(...columns.map((column) => column.length));
  columns.forEach((column, c) => {
    for (let r = 0; r < height; r++) {
      sheet.put(from + r, c, column[r] || null, header ? bold(TEXT) : TEXT);
    }
    if (column.length < height) sheet.merge(from + column.length - 1, c, from + height - 1, c);
  });
  for (let r = 0; r < height; r++) {
    sheet.fit(
      from + r,
      columns.map((column, c) => ({ text: standsAlone(column, r, height) ? column[r]! : "", width: WIDTHS[c]! })),
    );
  }
  return from + height;
}

function pasteTable(sheet: SheetBuilder, from: number, table: Table): number {
  let row = wordRow(sheet, from, table.header, true);
  for (const cells of table.rows) row = wordRow(sheet, row, cells, false);
  return row;
}

/** A footnote reference arrives as the link text `[2]`. */
const pastedText = (text: string): string => plainText(text, (footnote) => `[${footnote}]`);

/** The plan as it arrives when the whole Word document is pasted into an empty sheet: one paragraph, one row. */
export function pastedWorkbook(plan: Plan): Promise<Buffer> {
  const sheet = new SheetBuilder("Tegevuskava");
  sheet.put(0, 1, "Lisa 1", PLAIN);
  sheet.put(1, 0, plan.title, TITLE);
  sheet.height(1, heightOf(plan.title, WIDTHS[0]!, TITLE));
  let row = 4;
  for (const part of plan.parts) {
    sheet.put(row++, 0, part.heading, STRONG);
    for (const section of part.sections) {
      sheet.put(row++, 0, pastedText(section.heading), STRONG);
      for (const text of section.prose) sheet.put(row++, 0, text, PLAIN);
      for (const table of section.tables) {
        sheet.put(row++, 0, pastedText(table.caption), PLAIN);
        row = pasteTable(sheet, row, table) + 1;
      }
      row++;
    }
  }
  plan.footnotes.forEach((text, index) => sheet.put(row++, 0, `[${index + 1}] ${text}`, PLAIN));
  return workbook("Tegevuskava 2025", { sheets: [sheet.build(WIDTHS)] });
}
