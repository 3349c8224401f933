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
