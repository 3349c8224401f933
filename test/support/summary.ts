import { createHash } from "node:crypto";
import { translator, type Language } from "../../src/locales";
import type { Plan } from "../../src/plan/model";
import { summaryWorkbook, type PlanFile, type SummaryWorkbook } from "../../src/summary/summary-workbook";
import { readSample } from "./samples";

export const TIME = "28.11.2026 12:03";

export function planFile(name: string, plan: Plan): PlanFile {
  return { name, sha256: createHash("sha256").update(name).digest("hex"), plan };
}

/** The summary of plans that are at hand, as the terminal writes it. */
export function summaryOf(plans: readonly Plan[], language: Language = "et"): SummaryWorkbook {
  const files = plans.map((plan, index) => planFile(`kava${index + 1}.xlsx`, plan));
  return summaryWorkbook(files, { time: TIME, period: null }, translator(language));
}

export async function sampleSummary(language: Language = "et"): Promise<SummaryWorkbook> {
  const name = "tegevuskava-2025.docx";
  const file = planFile(name, await readSample(name));
  return summaryWorkbook([file], { time: TIME, period: null }, translator(language));
}
