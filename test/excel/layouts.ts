import type { Section } from "../../src/plan/model";
import { dayOf } from "../../src/plan/day";
import { translator } from "../../src/locales";
import { sectionSheet, type SectionSheet } from "../../src/sheets/plan/section-sheet";
import type { LayoutCell, LayoutValue, SheetLayout } from "../../src/sheets/sheet-layout";
import { readSample } from "../support/samples";

/** A section of a partner's workbook. */
export async function sectionOf(partner: string): Promise<Section> {
  const { sections } = await readSample(`partnerid/${partner}.xlsx`);
  return sections[0]!;
}

export function sheetOfSection(section: Section, name: string, key: string): SectionSheet {
  const source = { file: "partner.xlsx", time: "25.11.2026 12:03", sha256: "0".repeat(64) };
  const period = { start: dayOf(2025, 1, 1)!, end: dayOf(2025, 12, 31)! };
  return sectionSheet(section, { name, key, source: source as never, period }, translator("et"));
}

/** A small sheet with a table: a title, a blank row, a header, rows of name, date, cost and remarks, and their sum. */
export function smallSheet(name: string, rows: readonly (readonly [string, number, number])[]): SheetLayout {
  const last = 2 + rows.length;
  const cells = rows.map(([title, month, cost]): LayoutCell[] => [
    { value: title, style: "text" },
    { value: { day: dayOf(2025, month, 1)! }, style: "date" },
    { value: cost, style: "amount" },
    { value: null, style: "text" },
    { value: { formula: `=C${4 + rows.findIndex(([one]) => one === title)}*2` }, style: "amount" },
  ]);
  return {
    name,
    columnWidths: [30, 12, 12, 20, 12],
    rows: [
      [{ value: `Kava: ${name}`, style: "title" }, { value: null }, { value: { formula: `=SUM(C4:C${last + 1})` } }],
      [],
      ["Nimi", "Algus", "Kulu", "Märkused", "Topelt"].map((value): LayoutCell => ({ value, style: "header" })),
      ...cells,
    ],
    frozenRows: 3,
    tables: [{ name: `Tabel_${name}`, area: { top: 2, left: 0, bottom: last, right: 4 } }],
    validations: [
      {
        area: { top: 3, left: 2, bottom: last, right: 2 },
        allowed: { kind: "amount" },
        title: "Kulu",
        message: "Kirjutage summa.",
        alert: "stop",
      },
    ],
  };
}

/** A sheet with these values and nothing else. */
export function sheetWith(name: string, rows: readonly (readonly LayoutValue[])[]): SheetLayout {
  return { name, columnWidths: [], rows: rows.map((row) => row.map((value) => ({ value }))), frozenRows: 0 };
}

/** A part of `summarySheet`: a section's name, with a link where it is said, and its costs. */
export type SummaryPart = readonly [name: string, costs: readonly number[], link?: string];

/** A summary without tables: a title, a header, for each part a row a cost and its subtotal, and the total. */
export function summarySheet(name: string, parts: readonly SummaryPart[]): SheetLayout {
  const rows: LayoutCell[][] = [
    [{ value: "Koond", style: "title" }],
    ["Jaotis", "Kulu", "Osakaal", "Märkused"].map((value): LayoutCell => ({ value, style: "header" })),
  ];
  const subtotals: number[] = [];
  for (const [title, costs, cell] of parts) {
    const first = rows.length + 1;
    for (const cost of costs) {
      const link = cell === undefined ? {} : { link: { sheet: "Oma", cell } };
      rows.push([
        { value: title, style: "text", ...link },
        { value: cost, style: "amount" },
        { value: { formula: `=B${rows.length + 1}/2` }, style: "percent" },
        { value: null },
      ]);
    }
    subtotals.push(rows.length + 1);
    rows.push([
      { value: `${title} kokku`, style: "subtotalText" },
      { value: costs.length === 0 ? 0 : { formula: `=SUM(B${first}:B${rows.length})` }, style: "subtotal" },
      { value: "", style: "subtotalText" },
      { value: null },
    ]);
  }
  const sum = subtotals.map((row) => `B${row}`).join("+");
  rows.push([
    { value: "Kokku", style: "totalText" },
    { value: { formula: `=${sum}` }, style: "total" },
    { value: "", style: "totalText" },
    { value: null },
  ]);
  const last = rows.length - 1;
  return {
    name,
    columnWidths: [30, 12, 12, 20],
    rows,
    frozenRows: 2,
    header: { top: 1, left: 0, bottom: 1, right: 3 },
    hiddenColumns: [2],
    conditionalFormats: [
      { area: { top: 2, left: 1, bottom: last, right: 2 }, formula: "=B3>100", fill: "1F4E79", colour: "FFFFFF" },
      { area: { top: 2, left: 1, bottom: last, right: 1 }, formula: "=$B3>50", fill: "DCE6F1" },
    ],
    print: { orientation: "landscape", repeatedRows: { first: 1, last: 1 }, foot: "Koond" },
  };
}
