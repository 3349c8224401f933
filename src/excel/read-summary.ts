import { fromA1, type Area } from "../plan/place";
import { sheetOfRange } from "../sheets/ours";
import { SUMMARY_KINDS, SUMMARY_NAMES, SUMMARY_SETTING, type SummaryKind } from "../sheets/summary/summary-names";
import type { OldSummary, OldSummarySheet } from "../summary/old-summary";
import { requestPlace, requestRemarks, type SheetRemarks } from "./cell-remarks";
import { atATime, runInExcel, sync, type RunOptions } from "./run";
import { IncompleteAnswer } from "./trouble";
import { requestSettings } from "./write-settings";

type FoundSheet = Omit<OldSummarySheet, "cells" | "remarks">;

/** In pieces, so many cells are asked for at a time: they may hold long texts. */
const CELLS_AT_A_TIME = 10_000;

/**
 * What earlier summaries have left in the open workbook, in two `sync`s, or three where somebody has commented on it; in
 * pieces, in as many as its size takes.
 * @throws IncompleteAnswer where Excel gives less than was asked for
 */
export function readSummary(options: RunOptions = {}): Promise<OldSummary> {
  return runInExcel(options, async (context) => {
    const summary = requestSummary(context);
    await sync(context, options);
    const { found, remembered } = summary();
    const asked = found.map((sheet) => requestUsed(sheet, context, options));
    const remarks = found.map(({ sheetId }) => requestRemarks(context, sheetId));
    if (asked.length > 0) await sync(context, options);
    const said = await remarksOf(remarks, context, options);
    const sheets: OldSummarySheet[] = [];
    for (const [index, sheet] of found.entries())
      sheets.push({ ...sheet, cells: await cellsOf(sheet, asked[index]!, context, options), remarks: said[index]! });
    return { sheets, remembered };
  });
}

/** Asks where the summary's sheets are, and what the workbook remembers of it. */
export function requestSummary(context: Excel.RequestContext): () => {
  /** In the order of `SUMMARY_KINDS`. */
  readonly found: FoundSheet[];
  readonly remembered: unknown;
} {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id, items/name, items/visibility");
  names.load("items/name, items/formula");
  const settings = requestSettings(context, [SUMMARY_SETTING]);
  return () => {
    const formulas = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
    const found: FoundSheet[] = [];
    for (const kind of SUMMARY_KINDS) {
      const sheet = sheetNamed(kind, formulas.get(SUMMARY_NAMES[kind].toLowerCase()), worksheets.items);
      // A sheet is of one kind, whatever somebody has made of the names.
      if (sheet && !found.some(({ sheetId }) => sheetId === sheet.sheetId)) found.push(sheet);
    }
    return { found, remembered: settings().get(SUMMARY_SETTING) };
  };
}

function sheetNamed(
  kind: SummaryKind,
  formula: string | undefined,
  worksheets: readonly Excel.Worksheet[],
): FoundSheet | null {
  const range = formula?.replace(/^=/, "") ?? "";
  const name = sheetOfRange(range)?.toLowerCase();
  const sheet = worksheets.find((one) => one.name.toLowerCase() === name);
  const area = areaOf(range.slice(range.lastIndexOf("!") + 1));
  return sheet && area ? { kind, sheetId: sheet.id, name: sheet.name, area } : null;
}

/** @returns null for what is not one block of cells, `#REF!` among it */
function areaOf(address: string): Area | null {
  const [from = "", to = from, ...more] = address.split(":");
  const [first, last] = [fromA1(from), fromA1(to)];
  if (!first || !last || more.length > 0) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function requestUsed({ sheetId }: FoundSheet, context: Excel.RequestContext, { inPieces }: RunOptions): Excel.Range {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
  used.load(`rowIndex, columnIndex, rowCount, columnCount${inPieces ? "" : ", formulas"}`);
  used.untrack();
  return used;
}

async function remarksOf(
  sheets: readonly SheetRemarks[],
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<OldSummarySheet["remarks"][]> {
  const found = sheets.map(({ others }) =>
    others().map((remark) => ({ text: remark.content, place: requestPlace(remark) })),
  );
  if (found.some((remarks) => remarks.length > 0)) await sync(context, options);
  return found.map((remarks) => remarks.map(({ text, place }) => ({ text, ...place() })));
}

/** From A1 on. */
async function cellsOf(
  sheet: FoundSheet,
  used: Excel.Range,
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<unknown[][]> {
  if (used.isNullObject) return [];
  const formulas = options.inPieces ? await inPieces(sheet, used, context, options) : formulasOf(used, sheet);
  const { rowIndex, columnIndex, columnCount } = used;
  const blanks = (count: number): unknown[] => Array.from({ length: count }, () => "");
  return [
    ...Array.from({ length: rowIndex }, () => blanks(columnIndex + columnCount)),
    ...formulas.map((line) => [...blanks(columnIndex), ...line]),
  ];
}

async function inPieces(
  sheet: FoundSheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<unknown[][]> {
  const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
  const height = Math.max(1, Math.floor(atATime(CELLS_AT_A_TIME, options) / columnCount));
  const lines: unknown[][] = [];
  for (let top = 0; top < rowCount; top += height) {
    const range = worksheet.getRangeByIndexes(
      rowIndex + top,
      columnIndex,
      Math.min(height, rowCount - top),
      columnCount,
    );
    range.load("formulas");
    range.untrack();
    await sync(context, options);
    lines.push(...formulasOf(range, sheet));
  }
  return lines;
}

/** More cells than Excel gives at a time come as null and as no error, whatever the types say. */
function formulasOf({ formulas }: Excel.Range, { name }: FoundSheet): unknown[][] {
  if (!Array.isArray(formulas)) throw new IncompleteAnswer(name);
  return formulas as unknown[][];
}
