import type { Finding } from "../checking/finding";
import { check } from "../checking/check";
import type { Translator } from "../locales";
import type { DayRange, Plan, Section, Source } from "../plan/model";
import { DEFAULT_SETTINGS } from "../plan/settings";
import { freeSheetName } from "../sheets/plan/sheet-name";
import type { WorkbookLayout } from "../sheets/sheet-layout";
import { SUMMARY_KINDS, type SummaryKind } from "../sheets/summary/summary-names";
import { summarySheets } from "../sheets/summary/summary-sheets";
import { newTablePlaces } from "../sheets/summary/table-cell";
import { nameLayout } from "./draft-summary";
import { gridOfLayout } from "./layout-grid";
import { planSheetsFor } from "./plan-sheets";
import { summingUp } from "./summing-up";

/** A file with a part of the plan. */
export interface PlanFile {
  readonly name: string;
  /** Of its bytes: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly plan: Plan;
}

/** A workbook that needs no other file: plan sheets of all files' sections, and the summary over them. */
export interface SummaryWorkbook {
  readonly layout: WorkbookLayout;
  /** What the check finds in the whole of it. */
  readonly findings: readonly Finding[];
}

/**
 * @param time as `25.11.2026 12:03`
 * @param period the plan's, where it is known better than the files do
 */
export function summaryWorkbook(
  files: readonly PlanFile[],
  { time, period }: { readonly time: string; readonly period: DayRange | null },
  translate: Translator,
): SummaryWorkbook {
  const plan = joined(files, period);
  const sources = new Map<Section, Source>();
  for (const {
    name,
    sha256,
    plan: { sections },
  } of files)
    for (const section of sections) sources.set(section, section.source ?? { file: name, sheet: null, time, sha256 });
  const unplaced = { plan, sourceOf: (section: Section): Source => sources.get(section)!, period: plan.period };
  const writing = planSheetsFor(unplaced, null, { sheets: [], tables: [], names: [] }, translate);
  const planSheets = writing.sheets.map(({ layout }) => layout);
  const alsoFound = files.flatMap((file) => check(file.plan).filter(({ rule }) => rule === "table-unreadable"));
  const names = writing.names.map(({ name }) => name);
  const input = summingUp(planSheets.map(gridOfLayout), plan.period, { names, time, alsoFound }, translate);
  const taken = planSheets.map(({ name }) => name);
  const sheetNames = Object.fromEntries(
    SUMMARY_KINDS.map((kind) => [kind, freeSheetName(input.words.sheets[kind], taken)]),
  ) as Record<SummaryKind, string>;
  const sheets = summarySheets(sheetNames, input, newTablePlaces(sheetNames.table));
  return {
    // The summary is what is looked at first.
    layout: {
      sheets: [...sheets.map(({ layout }) => layout), ...planSheets],
      names: [...sheets.map(nameLayout), ...writing.names],
    },
    findings: input.findings,
  };
}

/** One plan of all files; of settings, the first file's that has any hold. */
function joined(files: readonly PlanFile[], period: DayRange | null): Plan {
  const plans = files.map(({ plan }) => plan);
  const settings = plans.find((plan) => plan.settings.sheet)?.settings ?? DEFAULT_SETTINGS;
  const known = plans.map((plan) => plan.settings.period ?? plan.period).find((one) => one !== null);
  return {
    sections: plans.flatMap(({ sections }) => sections),
    settings,
    period: period ?? settings.period ?? known ?? null,
    untitledColumns: [],
    unreadableTables: [],
  };
}
