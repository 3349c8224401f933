import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ICellData } from "@univerjs/core";
import { writeXlsx } from "hucre/xlsx";
import { openGrids } from "../../../src/files/open";
import type { WorkbookContent } from "../../../src/preview/engine/content";
import { loadWorkbook, type LoadedWorkbook } from "../../../src/preview/files/load-workbook";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import { fromA1 } from "../../../src/plan/place";
import type { Grid } from "../../../src/reading/grid";
import { SAMPLES } from "../../support/samples";

export function sampleBytes(file: string): { name: string; bytes: Uint8Array } {
  return { name: basename(file), bytes: new Uint8Array(readFileSync(join(SAMPLES, file))) };
}

export type Written = Parameters<typeof writeXlsx>[0];

/** A workbook as a file, opened. */
export async function opened(workbook: Written): Promise<LoadedWorkbook> {
  return loadWorkbook({ name: "raamat.xlsx", bytes: await writeXlsx(workbook) });
}

/** A copy to be changed, as the grid gives one. */
export function copyOf(content: WorkbookContent): WorkbookContent {
  return structuredClone(content);
}

/** A cell of the first sheet, or of the one given. */
export function cellAt({ data }: WorkbookContent, address: string, sheet = 0): ICellData | undefined {
  const { row, column } = fromA1(address)!;
  return data.sheets[data.sheetOrder[sheet]!]!.cellData?.[row]?.[column];
}

export function putCell({ data }: WorkbookContent, address: string, cell: ICellData): void {
  const { row, column } = fromA1(address)!;
  ((data.sheets[data.sheetOrder[0]!]!.cellData ??= {})[row] ??= {})[column] = cell;
}

export function resource<T>({ data }: WorkbookContent, name: string): Record<string, T> {
  return JSON.parse(data.resources!.find((one) => one.name === name)!.data) as Record<string, T>;
}

export function putResource({ data }: WorkbookContent, name: string, value: unknown): void {
  data.resources!.find((one) => one.name === name)!.data = JSON.stringify(value);
}

/** What is opened again after saving. */
export async function reopened(loaded: LoadedWorkbook, content = loaded.content): Promise<LoadedWorkbook> {
  return loadWorkbook({ name: content.name, bytes: await saveWorkbook(loaded, content) });
}

export async function savedGrids(loaded: LoadedWorkbook, content = loaded.content): Promise<Grid[]> {
  return openGrids({ name: content.name, bytes: await saveWorkbook(loaded, content) });
}
