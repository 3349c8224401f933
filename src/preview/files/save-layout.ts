import type { CustomData, IWorksheetData } from "@univerjs/core";
import type { ColumnDef, Sheet } from "hucre/xlsx";
import type { LineExtras } from "../engine/content";
import { fileColourOf } from "./colours";

type RowDef = NonNullable<Sheet["rowDefs"]> extends Map<number, infer T> ? T : never;
type SheetData = Partial<IWorksheetData>;

const PIXELS_A_POINT = 4 / 3;
const DIGIT = 7;
const USUAL_WIDTH = 64 / DIGIT;

/** Writes what changed of a sheet's merged areas, widths, heights, hidden parts and panes into the file's. */
export function saveLayout(sheet: Sheet, before: SheetData, now: SheetData): void {
  const differs = (key: keyof IWorksheetData): boolean => JSON.stringify(before[key]) !== JSON.stringify(now[key]);
  sheet.name = now.name ?? sheet.name;
  if (differs("hidden")) {
    sheet.hidden = now.hidden === 1;
    sheet.veryHidden = undefined;
  }
  sheet.merges = (now.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
    startRow,
    startCol: startColumn,
    endRow,
    endCol: endColumn,
  }));
  if (differs("freeze")) {
    const { xSplit = 0, ySplit = 0 } = now.freeze ?? {};
    sheet.freezePane = xSplit > 0 || ySplit > 0 ? { rows: ySplit, columns: xSplit } : undefined;
  }
  if (differs("showGridlines")) sheet.view = { ...sheet.view, showGridLines: now.showGridlines !== 0 };
  if (differs("tabColor")) sheet.view = { ...sheet.view, tabColor: fileColourOf(now.tabColor) ?? undefined };
  saveRows(sheet, before, now);
  saveColumns(sheet, before, now);
  // The library writes nothing about rows after the last one that holds something.
  for (const row of sheet.rowDefs?.keys() ?? []) while (sheet.rows.length <= row) sheet.rows.push([]);
}

function saveRows(sheet: Sheet, before: SheetData, now: SheetData): void {
  const [old, made] = [before.rowData ?? {}, now.rowData ?? {}];
  for (const row of numbersOf(old, made)) {
    const [was, is] = [old[row] ?? {}, made[row] ?? {}];
    const isHidden = (is.hd ?? 0) === 1;
    const [level, levelNow] = [outlineOf(was), outlineOf(is)];
    if (was.h === is.h && ((was.hd ?? 0) === 1) === isHidden && level === levelNow) continue;
    sheet.rowDefs ??= new Map();
    const def: RowDef = { ...sheet.rowDefs.get(row), hidden: isHidden || undefined, outlineLevel: levelNow };
    // The grid measures rows that it shows; only a height that was set is the file's.
    if (was.h !== is.h && is.h !== undefined && is.ia !== 1) def.height = is.h / PIXELS_A_POINT;
    sheet.rowDefs.set(row, def);
  }
}

function saveColumns(sheet: Sheet, before: SheetData, now: SheetData): void {
  const [old, made] = [before.columnData ?? {}, now.columnData ?? {}];
  for (const column of numbersOf(old, made)) {
    const [was, is] = [old[column] ?? {}, made[column] ?? {}];
    const isHidden = (is.hd ?? 0) === 1;
    const [level, levelNow] = [outlineOf(was), outlineOf(is)];
    if (was.w === is.w && ((was.hd ?? 0) === 1) === isHidden && level === levelNow) continue;
    sheet.columns ??= [];
    for (let index = sheet.columns.length; index <= column; index++) sheet.columns.push({});
    const def: ColumnDef = { ...sheet.columns[column], hidden: isHidden || undefined, outlineLevel: levelNow };
    if (was.w !== is.w && is.w !== undefined) def.width = is.w / DIGIT;
    // Without one it would have none when it is shown again.
    if (isHidden) def.width ??= USUAL_WIDTH;
    sheet.columns[column] = def;
  }
}

function outlineOf({ custom }: { readonly custom?: CustomData }): number | undefined {
  return (custom as LineExtras | null | undefined)?.outline;
}

function numbersOf(one: object, other: object): number[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].map(Number).filter(Number.isInteger);
}
