import { dayOf } from "../../../src/plan/day";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../../../src/sheets/sheet-layout";

export const day = (year: number, month: number, date: number): number => dayOf(year, month, date)!;

export const header = (...titles: string[]): LayoutCell[] => titles.map((value) => ({ value, style: "header" }));

/** A sheet with one of everything that a layout can hold. */
export const FULL: SheetLayout = {
  name: "3.5.2.6 O'Neill & Jõhvi",
  columnWidths: [10, 30, 12, 14, 14, 8],
  rows: [
    [{ value: "Pealkiri", style: "title" }],
    [{ value: "Allikas: johvi.xlsx", style: "small" }],
    [],
    header("Number", "Tegevus", "Algus", "Maksumus", "Arvutatud", "Allikas"),
    [
      { value: "1", style: "number" },
      { value: "Koosolekud & sõidud", style: "text" },
      { value: { day: day(2025, 1, 1) }, style: "date" },
      { value: 1234.5, style: "amount" },
      { value: { formula: "=SUM(D6:D7)", result: 1234.5 }, style: "amount" },
      { value: "Jõhvi!B7", style: "small" },
    ],
    [
      { value: "1.10", style: "number" },
      { value: "=1+1", style: "text" },
      { value: { day: day(2025, 12, 31) }, style: "date" },
      { value: 1000.25, style: "amount" },
      { value: { formula: '=IF(D6="","",D6*2)' }, style: "amount" },
      { value: null },
    ],
    [
      { value: "1.2", style: "number" },
      { value: "#N/A", style: "text", link: { sheet: "Kava", cell: "A1" } },
      { value: null, style: "date" },
      { value: 234.25, style: "amount" },
      { value: null },
      { value: "" },
    ],
  ],
  frozenRows: 4,
  tables: [{ name: "Tegevused_3.5.2.6", area: { top: 3, left: 0, bottom: 6, right: 5 } }],
  validations: [
    {
      area: { top: 4, left: 2, bottom: 6, right: 2 },
      allowed: { kind: "date", from: day(2020, 1, 1), to: day(2029, 12, 31) },
      title: "Kuupäev",
      message: "Kirjutage kuupäev kujul 01.02.2025.",
      alert: "stop",
    },
    {
      area: { top: 4, left: 3, bottom: 6, right: 3 },
      allowed: { kind: "amount" },
      title: "Summa",
      message: "Kirjutage summa.",
      alert: "warning",
    },
    {
      area: { top: 4, left: 1, bottom: 4, right: 1 },
      allowed: { kind: "list", values: ['Jõhvi "linn"', "ELVL"] },
      title: "Vastutaja",
      message: "Valige nimekirjast.",
      alert: "warning",
    },
    {
      area: { top: 5, left: 1, bottom: 5, right: 1 },
      allowed: { kind: "named-list", name: "Pooled" },
      title: "Vastutaja",
      message: "Valige nimekirjast.",
      alert: "stop",
    },
  ],
  rowLevels: [0, 0, 0, 0, 0, 1, 1],
  hiddenColumns: [5],
  print: { orientation: "landscape", repeatedRows: { first: 3, last: 3 }, foot: "3.5.2.6 Jõhvi & co" },
};

const SETTINGS: SheetLayout = {
  name: "Kava",
  columnWidths: [20, 20],
  rows: [
    header("Pool", "Sisend"),
    [
      { value: "Jõhvi", style: "text" },
      { value: "", style: "input" },
    ],
    [
      { value: "ELVL", style: "text" },
      { value: 0.07, style: "percent" },
    ],
  ],
  frozenRows: 1,
  tables: [{ name: "Pooled_tabel", area: { top: 0, left: 0, bottom: 2, right: 1 } }],
  unlocked: [{ top: 1, left: 1, bottom: 3, right: 1 }],
};

export const WORKBOOK: WorkbookLayout = {
  sheets: [FULL, SETTINGS],
  names: [{ name: "Pooled", sheet: "Kava", area: { top: 1, left: 0, bottom: 2, right: 0 } }],
};
