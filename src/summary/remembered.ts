import { SUMMARY_KINDS, type SummaryKind } from "../sheets/summary/summary-names";
import type { SummarySheet } from "../sheets/summary/summary-sheet";
import { fingerprintsOf, type CellWriting, type RememberedSheet } from "./fingerprints";

export type Remembered = Partial<Record<SummaryKind, RememberedSheet>>;

/** What the workbook's setting is to hold of the sheets that are written. */
export function rememberedOf(sheets: readonly SummarySheet[], writing: CellWriting): Remembered {
  return Object.fromEntries(sheets.map((sheet) => [sheet.kind, fingerprintsOf(sheet, writing)]));
}

/** What the setting says; anybody may have written it. */
export function parseRemembered(value: unknown): Remembered {
  if (typeof value !== "object" || value === null) return {};
  const found: Remembered = {};
  for (const kind of SUMMARY_KINDS) {
    const sheet = (value as Record<string, unknown>)[kind];
    if (isRemembered(sheet)) found[kind] = sheet;
  }
  return found;
}

function isRemembered(value: unknown): value is RememberedSheet {
  if (typeof value !== "object" || value === null) return false;
  const { columns, rows } = value as Partial<Record<keyof RememberedSheet, unknown>>;
  return Number.isInteger(columns) && Array.isArray(rows) && rows.every((row) => typeof row === "string");
}
