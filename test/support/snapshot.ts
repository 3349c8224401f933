import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookHost } from "../../src/preview/host/workbook-host";

/**
 * The whole workbook as plain data in one order: cells with their styles, merges, sizes, conditional formats in their
 * order, notes, comments, validation, links, tables, names, protection, settings. Two workbooks that Excel would show
 * and save alike are equal, so how many rows the grid has made room for is left out, and what holds nothing.
 */
export function snapshotOf(host: WorkbookHost): unknown {
  const { data, ...others } = host.content();
  const { resources = [], sheets, styles, ...book } = data as IWorkbookData;
  const parts = resources.map(({ name, data: text }) => [name, text === "" ? null : (JSON.parse(text) as unknown)]);
  return canonical({
    ...others,
    book,
    cells: Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, withStyles(sheet, styles)])),
    parts: Object.fromEntries(parts) as Record<string, unknown>,
  });
}

/** A sheet's data with styles in place of their numbers. */
function withStyles(
  { rowCount: _, columnCount: __, ...sheet }: object & { rowCount?: number; columnCount?: number },
  styles: IWorkbookData["styles"],
): unknown {
  return JSON.parse(
    JSON.stringify(sheet, (key, value: unknown) => {
      const style: unknown = key === "s" && typeof value === "string" ? styles[value] : undefined;
      return style ?? value;
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
