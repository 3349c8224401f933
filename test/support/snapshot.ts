import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { WorkbookHost } from "../../src/preview/host/workbook-host";
import { CANONICAL_PARTS, canonicalStyle, looksOfTables } from "./canonical-parts";

/**
 * The whole workbook as plain data in one order: cells with their styles, merges, sizes, conditional formats in their
 * order, notes, comments, validation, links, tables, names, protection, settings. Two workbooks that Excel would show
 * and save alike are equal, so how many rows the grid has made room for is left out, and what holds nothing.
 */
export function snapshotOf(host: WorkbookHost): unknown {
  const { data, sheets: extras, ...others } = host.content();
  const { resources = [], sheets, styles, ...book } = data as IWorkbookData;
  const parts = new Map(
    resources.map(({ name, data: text }) => [name, text === "" ? null : (JSON.parse(text) as never)]),
  );
  const tables = parts.get("SHEET_TABLE_PLUGIN");
  const known = Object.entries(extras).map(([id, sheet]) => [
    id,
    { ...sheet, tables: looksOfTables(sheet.tables ?? {}, tables) },
  ]);
  return canonical({
    ...others,
    sheets: Object.fromEntries(known) as object,
    book,
    cells: Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, withStyles(sheet, styles)])),
    parts: Object.fromEntries(
      [...parts].map(([name, part]) => [name, part && (CANONICAL_PARTS[name]?.(part) ?? part)]),
    ),
  });
}

/** A sheet's data with styles in place of their numbers, and lines only where they differ from all others. */
function withStyles(sheet: Partial<IWorksheetData>, styles: IWorkbookData["styles"]): unknown {
  const { rowCount: _, columnCount: __, rowData, columnData, defaultColumnWidth, defaultRowHeight, ...rest } = sheet;
  const lines = (all: object | undefined, size: "w" | "h", usual: number | undefined): object =>
    Object.fromEntries(
      Object.entries(all ?? {}).map(([index, line]: [string, Record<string, unknown>]) => {
        const { hd, ia: ____, ah: ___, [size]: length, ...others } = line ?? {};
        const isUsual = length === undefined || length === usual;
        return [index, { ...others, ...(hd === 1 && { hd }), ...(!isUsual && { [size]: length }) }];
      }),
    );
  const whole = {
    ...rest,
    rowData: lines(rowData, "h", defaultRowHeight),
    columnData: lines(columnData, "w", defaultColumnWidth),
  };
  return JSON.parse(
    JSON.stringify(whole, (key, value: unknown) => {
      const style = key === "s" && typeof value === "string" ? styles[value] : key === "s" ? value : undefined;
      return style && typeof style === "object" ? canonicalStyle(style) : value;
    }),
  );
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, canonical(part)] as const)
    .filter(([, part]) => !isNothing(part))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function isNothing(part: unknown): boolean {
  return part === null || part === undefined || (typeof part === "object" && Object.keys(part).length === 0);
}
