import { toA1 } from "../../plan/place";
import { quotedSheet } from "../../plan/sheet-reference";
import type { FindingsCell, FindingsLayout } from "../../sheets/findings-sheet";
import { heldText } from "../held-text";
import { LINE_HEIGHT, rowHeight } from "../row-height";
import type { SheetStyle } from "./sheet-styles";
import { escaped } from "./xml";

/** Excel takes no more of these in a sheet. */
const MOST_LINKS = 65_530;

/**
 * A layout as a worksheet's document. Texts stand in their cells, so that the workbook's list of them stays as it is.
 * @param styles the number of each style in the workbook
 */
export function sheetXml(
  { columnWidths, rows, frozenRows }: FindingsLayout,
  namespace: string,
  styles: Readonly<Record<SheetStyle, number>>,
): string {
  const columns = columnWidths.map(
    (width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`,
  );
  const first = toA1({ row: frozenRows, column: 0 });
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
  const data = rows.map((row, r) => {
    const cells = row.map((cell, column) => cellXml(cell, toA1({ row: r, column }), styles));
    return `<row r="${r + 1}" ht="${rowHeight(row, columnWidths)}" customHeight="1">${cells.join("")}</row>`;
  });
  const links = rows.flatMap((row, r) => row.flatMap((cell, column) => linkXml(cell, toA1({ row: r, column }))));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`,
    ...(columns.length === 0 ? [] : ["<cols>", ...columns, "</cols>"]),
    ...["<sheetData>", ...data, "</sheetData>"],
    ...(links.length === 0 ? [] : ["<hyperlinks>", ...links.slice(0, MOST_LINKS), "</hyperlinks>"]),
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

function cellXml(
  { value, style, link }: FindingsCell,
  address: string,
  styles: Readonly<Record<SheetStyle, number>>,
): string {
  const start = `<c r="${address}" s="${styles[link ? "link" : (style ?? "text")]}"`;
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** Text as cells and notes hold it, between tags. */
export function cellText(text: string): string {
  return escaped(heldText(text));
}

function linkXml({ value, link }: FindingsCell, address: string): string[] {
  if (!link) return [];
  const location = `${quotedSheet(link.sheet)}!${link.cell}`;
  return [`<hyperlink ref="${address}" location="${escaped(location)}" display="${escaped(String(value))}"/>`];
}
