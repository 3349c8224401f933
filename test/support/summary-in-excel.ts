import { readFileSync } from "node:fs";
import { readContent } from "../../src/excel/read-content";
import { readSummary } from "../../src/excel/read-summary";
import { readWorkbook } from "../../src/excel/read-workbook";
import { beginWriting } from "../../src/excel/write-sheets";
import { translator } from "../../src/locales";
import type { Language } from "../../src/locales/message";
import { loadWorkbook } from "../../src/preview/files/load-workbook";
import type { SummaryDraft } from "../../src/summary/draft";
import { draftSummary } from "../../src/summary/draft-summary";
import { sha256Of } from "../../src/taskpane/import/sha256";
import { openExcel, type OpenExcel } from "./excel";
import { TIME } from "./summary";

const SAMPLE = "assets/samples/tegevuskava-2025-lahtrid.xlsx";

/** The summary's sheets, as they are called in Estonian. */
export const KINDS = ["Koondtabel", "Eelarve kulukohtade kaupa", "Ajakava", "Näitajad", "Joonised", "Leiud"];

/** Excel with the sample plan as it is sent: its sections have no plan sheets yet. */
export async function openSamplePlan(): Promise<OpenExcel> {
  const { content } = await loadWorkbook({ name: "kava.xlsx", bytes: readFileSync(SAMPLE) });
  return openExcel(content);
}

/** What a press on the button would write. */
export async function draft(language: Language = "et"): Promise<SummaryDraft> {
  const { grids } = await readWorkbook();
  const [content, old] = [await readContent(), await readSummary()];
  return (await draftSummary({ grids, content, old, sha256Of, time: TIME }, translator(language)))!;
}

/** What a press on the button does. */
export async function make(): Promise<SummaryDraft> {
  const made = await draft();
  await beginWriting().write(made.writing, {});
  return made;
}

/** A sheet's cells, from A1 on. */
export async function valuesOf(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
