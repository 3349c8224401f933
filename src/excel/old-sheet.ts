import type { ReadCell } from "./cell-input";
import { atATime, sync, type RunOptions } from "./run";
import { oldTable, TABLES, type OldTable } from "./table-filters";
import { IncompleteAnswer } from "./trouble";

/** A sheet as it was before it is written to. */
export interface OldSheet {
  readonly id: string;
  readonly name: string;
  /** The row below all that is filled. */
  readonly end: number;
  readonly tables: readonly OldTable[];
  /** null for a cell without content. */
  cell(row: number, column: number): ReadCell | null;
}

/** In pieces, so many cells are asked for at a time: they may hold long texts, and come as formulas and values. */
const CELLS_AT_A_TIME = 5_000;
const CONTENT = ["formulas", "values", "valueTypes", "numberFormat"] as const;
type Content = Pick<Excel.Range, (typeof CONTENT)[number]>;

/**
 * Sheets' content, in one `sync` together with what is queued; in pieces, in as many as its size takes.
 * @param send sends what is queued
 * @throws IncompleteAnswer where Excel gives less than was asked for
 */
export async function readOldSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  options: RunOptions,
  send: () => Promise<void>,
): Promise<OldSheet[]> {
  const asked = ids.map((id) => requestSheet(context, id));
  if (!options.inPieces) for (const { used } of asked) used.load(CONTENT.join(","));
  await send();
  const sheets: OldSheet[] = [];
  for (const one of asked)
    sheets.push(oldSheet(one, options.inPieces ? await inPieces(one, context, options) : one.used));
  return sheets;
}

type AskedSheet = ReturnType<typeof requestSheet>;

function requestSheet(context: Excel.RequestContext, id: string) {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load("name");
  sheet.tables.load(TABLES);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  used.untrack();
  return { id, sheet, used };
}

async function inPieces({ sheet, used }: AskedSheet, context: Excel.RequestContext, options: RunOptions) {
  const content: Content = { formulas: [], values: [], valueTypes: [], numberFormat: [] };
  if (used.isNullObject) return content;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(atATime(CELLS_AT_A_TIME, options) / columnCount));
  for (let top = 0; top < rowCount; top += height) {
    const range = sheet.getRangeByIndexes(rowIndex + top, columnIndex, Math.min(height, rowCount - top), columnCount);
    range.load(CONTENT.join(","));
    range.untrack();
    await sync(context, options);
    requireWhole(range, sheet.name);
    for (const part of CONTENT) (content[part] as unknown[]).push(...(range[part] as unknown[]));
  }
  return content;
}

/** More cells than Excel gives at a time come as null and as no error, whatever the types say. */
function requireWhole(content: Content, sheet: string): void {
  if (CONTENT.some((part) => !Array.isArray(content[part]))) throw new IncompleteAnswer(sheet);
}

function oldSheet({ id, sheet, used }: AskedSheet, content: Content): OldSheet {
  const { name } = sheet;
  const tables = sheet.tables.items.map(oldTable);
  if (used.isNullObject) return { id, name, tables, end: 0, cell: () => null };
  requireWhole(content, name);
  const { formulas, values, valueTypes, numberFormat } = content;
  const { rowIndex, columnIndex, rowCount } = used;
  const of = (part: readonly (readonly unknown[])[], row: number, column: number): unknown =>
    part[row - rowIndex]?.[column - columnIndex];
  const cell = (row: number, column: number): ReadCell | null => {
    const value = of(values, row, column);
    if (value === undefined) return null;
    return {
      value,
      formula: of(formulas, row, column),
      type: of(valueTypes, row, column),
      format: of(numberFormat, row, column),
    };
  };
  return { id, name, tables, end: rowIndex + rowCount, cell };
}
