import { openGrids } from "../../src/files/open";
import { writeWorkbook } from "../../src/files/write-workbook";
import { translator } from "../../src/locales";
import { readPlan } from "../../src/reading/read-plan";
import { summaryWorkbook } from "../../src/summary/summary-workbook";
import type { PartnerFile } from "../support/many-partners";
import { planFile, TIME } from "../support/summary";
import { savingInLibreOffice } from "./libreoffice";
import { make, openSamplePlan } from "../support/summary-in-excel";

/** What the summary of files costs, in milliseconds. */
export interface SummaryCost {
  /** Opening and reading the files, and writing one workbook with their plan sheets and the summary. */
  readonly whole: number;
  /** LibreOffice opening that workbook and saving it; null where it is not installed. */
  readonly office: number | null;
}

export async function costOfSummary(files: readonly PartnerFile[]): Promise<SummaryCost> {
  const start = performance.now();
  const plans = [];
  for (const file of files) plans.push(planFile(file.name, readPlan(await openGrids(file))));
  const { layout } = summaryWorkbook(plans, { time: TIME, period: null }, translator("et"));
  const bytes = await writeWorkbook(layout);
  return { whole: performance.now() - start, office: savingInLibreOffice([{ name: "koond.xlsx", bytes }]) };
}

/** How many `sync`s a press on the button takes with the sample plan, the first time and the second. */
export async function syncsOfSummary(): Promise<{ readonly first: number; readonly again: number }> {
  const { host, close } = await openSamplePlan();
  const counted = async (): Promise<number> => {
    host.log.reset();
    await make();
    return host.log.syncs;
  };
  const first = await counted();
  const again = await counted();
  close();
  return { first, again };
}
