import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { type Placed, type Column, type Layout, layOut } from "./layout";
import { HAAPSALU, JOHVI, KOHTLA_JARVE, PARNU, RAKVERE, SAAREMAA, TALLINN, TARTU } from "./partner-layouts";
import { guideSheet, listSheet, overviewSheet } from "./partner-sheets";
import { address, heightOf, workbook } from "./sheet-builder";
import { TITLE } from "./sheet-styles";

const WIDTHS: Record<Column, number> = {
  number: 8,
  activity: 60,
  timeframeStart: 13,
  timeframeEnd: 13,
  periodStart: 15,
  periodEnd: 15,
  cost: 17,
  responsible: 24,
};

/** The column's cells in the table's rows, as a range. */
function range({ firstRow, lastRow, columnOf }: Placed, from: Column, to: Column = from): string {
  return `${address(firstRow, columnOf(from))}:${address(lastRow, columnOf(to))}`;
}

function planSheet(layout: Layout, placed: Placed, more: Partial<WriteSheet> = {}): WriteSheet {
  placed.rows.forEach((row, index) => {
    placed.sheet.fit(placed.firstRow + index, [
      { text: row.label, width: WIDTHS.activity },
      { text: row.responsible ?? "", width: WIDTHS.responsible },
    ]);
  });
  const width = layout.columns.reduce((sum, column) => sum + WIDTHS[column], 0);
  placed.sheet.height(layout.origin.row, heightOf(layout.planTitle, width, TITLE));
  placed.sheet.height(placed.headerRow, layout.groups ? 45 : 60);
  const before = Array.from({ length: layout.origin.column }, () => 3);
  return placed.sheet.build([...before, ...layout.columns.map((column) => WIDTHS[column])], more);
}

const freezeBelow = (placed: Placed): Partial<WriteSheet> => ({ freezePane: { rows: placed.firstRow } });

/** Dates are checked on entry, but only dates: `84 350, 84` stands as text all the same. */
function tartu(): WriteOptions {
  const placed = layOut(TARTU);
  const dates = {
    type: "date" as const,
    operator: "between" as const,
    formula1: "44927",
    formula2: "47483",
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: "Kuupäev",
    errorMessage: "Sisesta kuupäev kujul pp.kk.aaaa",
    range: range(placed, "timeframeStart", "periodEnd"),
  };
  return { sheets: [planSheet(TARTU, placed, { dataValidations: [dates] })] };
}

function tallinn(): WriteOptions {
  const placed = layOut(TALLINN);
  const inquiry = placed.rows.findIndex((row) => row.number === "2.");
  placed.sheet.note(placed.firstRow, placed.columnOf("cost"), "Tallinna LV", "Palgakulu on arvestatud 12 kuu kohta.");
  placed.sheet.note(
    placed.firstRow + inquiry,
    placed.columnOf("responsible"),
    "ELVL",
    "Palun kirjutage küsitluse summa eraldi reale.",
  );
  return { sheets: [planSheet(TALLINN, placed, freezeBelow(placed))] };
}

function rakvere(): WriteOptions {
  const placed = layOut(RAKVERE);
  const parties = {
    type: "list" as const,
    formula1: "Loendid!$A$2:$A$4",
    allowBlank: true,
    range: range(placed, "responsible"),
  };
  return { sheets: [planSheet(RAKVERE, placed, { dataValidations: [parties] }), listSheet()] };
}

/** Written on a Mac of old: its dates count from 1904. */
function saaremaa(): WriteOptions {
  const placed = layOut(SAAREMAA);
  placed.rows.forEach((row, index) => {
    if (row.kind === "sub-activity" || row.kind === "personnel-line") placed.sheet.outline(placed.firstRow + index, 1);
  });
  return {
    dateSystem: "1904",
    sheets: [planSheet(SAAREMAA, placed, { outlineProperties: { summaryBelow: false } })],
  };
}

function parnu(): WriteOptions {
  const placed = layOut(PARNU);
  const bars = {
    type: "dataBar" as const,
    priority: 1,
    range: range(placed, "cost"),
    dataBar: { cfvo: [{ type: "min" as const }, { type: "max" as const }], color: "FF638EC6" },
  };
  return { activeSheet: 1, sheets: [guideSheet(), planSheet(PARNU, placed, { conditionalRules: [bars] })] };
}

/** The rows are an Excel table with filter buttons. */
function johvi(): WriteOptions {
  const placed = layOut(JOHVI);
  const header = address(placed.headerRow, placed.columnOf("number"));
  const table = {
    name: "Tegevused",
    range: `${header}:${address(placed.lastRow, placed.columnOf("responsible"))}`,
    columns: JOHVI.columns.map((column) => ({ name: JOHVI.titles[column] })),
    style: "TableStyleLight9",
  };
  return { sheets: [planSheet(JOHVI, placed, { tables: [table], ...freezeBelow(placed) })] };
}

function haapsalu(): WriteOptions {
  const placed = layOut(HAAPSALU);
  const sheet = planSheet(HAAPSALU, placed, {
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${placed.headerRow + 1}:$${placed.firstRow}`,
    },
    headerFooter: { oddFooter: "&L&F&Rlk &P / &N" },
  });
  return { sheets: [sheet, overviewSheet(HAAPSALU.sheet, placed)] };
}

function kohtlaJarve(): WriteOptions {
  const placed = layOut(KOHTLA_JARVE);
  placed.sheet.note(
    placed.firstRow + 1,
    placed.columnOf("cost"),
    "Kohtla-Järve LV",
    "Kuutasu 3 395,82 eurot koos maksudega, 12 kuud.",
  );
  const large = {
    type: "cellIs" as const,
    operator: "greaterThan" as const,
    formula: "15000",
    priority: 1,
    range: range(placed, "cost"),
    style: {
      font: { color: { rgb: "9C0006" } },
      fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: "FFC7CE" } },
    },
  };
  return { sheets: [planSheet(KOHTLA_JARVE, placed, { conditionalRules: [large], ...freezeBelow(placed) })] };
}

const PARTNERS: [Layout, () => WriteOptions][] = [
  [TARTU, tartu],
  [TALLINN, tallinn],
  [RAKVERE, rakvere],
  [SAAREMAA, saaremaa],
  [PARNU, parnu],
  [JOHVI, johvi],
  [HAAPSALU, haapsalu],
  [KOHTLA_JARVE, kohtlaJarve],
];

/** The partners' own workbooks, by file name without extension. */
export async function partnerWorkbooks(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [{ sheet: name }, options] of PARTNERS) {
    files.set(name, await workbook(`${name} tegevuskava 2025`, options()));
  }
  return files;
}
