import { type Part, type Plan, type Row, type Table, lines, plainText, runs } from "./plan-model";
import { SheetBuilder, heightOf, workbook } from "./sheet-builder";
import { CAPTION, FONT, HEADER, HEADING, PROSE, TEXT, TITLE } from "./sheet-styles";

const WIDTHS = [62, 24, 24, 20, 26];
const TABLE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Text across the table's width; Excel does not fit the height of merged rows by itself. */
function paragraph(sheet: SheetBuilder, row: number, text: string, style: typeof PROSE): void {
  sheet.put(row, 0, text, style);
  sheet.merge(row, 0, row, WIDTHS.length - 1);
  sheet.height(row, heightOf(text, TABLE_WIDTH, style) + 5);
}

function caption(sheet: SheetBuilder, row: number, text: string): void {
  const pieces = runs(text).filter((run) => run.kind !== "footnote");
  if (pieces.some((run) => run.kind === "superscript")) {
    const richText = pieces.map((run) => ({
      text: run.text,
      font: { ...FONT, italic: true, ...(run.kind === "superscript" ? { vertAlign: "superscript" as const } : {}) },
    }));
    sheet.putRichText(row, 0, richText, CAPTION);
  } else {
    sheet.put(row, 0, plainText(text), CAPTION);
  }
}

function tableRows(sheet: SheetBuilder, from: number, table: Table): number {
  [table.header, ...table.rows].forEach((cells: Row, index) => {
    cells.forEach((cell, column) => {
      const text = lines(cell).join("\n");
      sheet.put(from + index, column, text === "" ? null : text, index === 0 ? HEADER : TEXT);
    });
    sheet.fit(
      from + index,
      cells.map((cell, column) => ({ text: lines(cell).join("\n"), width: WIDTHS[column]! })),
    );
  });
  return from + 1 + table.rows.length;
}

function partSheet(name: string, title: string, part: Part): SheetBuilder {
  const sheet = new SheetBuilder(name);
  paragraph(sheet, 0, title, TITLE);
  paragraph(sheet, 2, part.heading, TITLE);
  let row = 4;
  for (const section of part.sections) {
    paragraph(sheet, row++, plainText(section.heading), HEADING);
    for (const text of section.prose) paragraph(sheet, row++, text, PROSE);
    for (const table of section.tables) {
      caption(sheet, ++row, table.caption);
      row = tableRows(sheet, row + 1, table);
    }
    row += 2;
  }
  return sheet;
}

/** The plan with one Word cell in one Excel cell, a sheet for each part. */
export function cellsWorkbook(plan: Plan): Promise<Buffer> {
  const names = ["Elluviija", "Partnerid"];
  const sheets = plan.parts.map((part, index) => partSheet(names[index]!, plan.title, part).build(WIDTHS));
  return workbook("Tegevuskava 2025", { sheets });
}
