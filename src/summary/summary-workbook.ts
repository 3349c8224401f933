import type { Finding } from "../checking/finding";
import { check } from "../checking/check";
import type { Translator } from "../locales";
import { summaryWords } from "../locales/summary-words";
import type { DayRange, Plan, Section, Source } from "../plan/model";
import { SETTINGS_SHEET } from "../sheets/plan/settings-names";
import { freeSheetName } from "../sheets/plan/sheet-name";
import type { WorkbookLayout } from "../sheets/sheet-layout";
import { SUMMARY_KINDS, type SummaryKind } from "../sheets/summary/summary-names";
import { summarySheets } from "../sheets/summary/summary-sheets";
import { namesInLine } from "../sheets/summary/heading";
import { newTablePlaces } from "../sheets/summary/table-cell";
import { nameLayout } from "./draft-summary";
import { joinedPlan, type JoinedPlan } from "./joined-plan";
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
 * @param unread names of files that have a part of the plan and could not be read
 */
export function summaryWorkbook(
  files: readonly PlanFile[],
  {
    time,
    period,
    unread = [],
  }: { readonly time: string; readonly period: DayRange | null; readonly unread?: readonly string[] },
  translate: Translator,
): SummaryWorkbook {
  const { plan, settings } = joinedPlan(files, period);
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
  const alsoFound = files.flatMap(lostFindings);
  const names = writing.names.map(({ name }) => name);
  const input = summingUp(
    planSheets.map(gridOfLayout),
    plan.period,
    { names, time, alsoFound, notes: notesOn(unread, settings, translate) },
    translate,
  );
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

/** What of a file is on no plan sheet, and so would be found no more. */
const LOST = ["table-unreadable", "setting-unreadable"];

/** Such findings, at a place that names the file: the workbook may have a sheet of the same name. */
function lostFindings({ name, plan }: PlanFile): Finding[] {
  return check(plan)
    .filter(({ rule }) => LOST.includes(rule))
    .map((finding) => ({
      ...finding,
      place: finding.place && { ...finding.place, sheet: `${name}: ${finding.place.sheet}` },
    }));
}

/** What a reader must know about how the files were put together. */
function notesOn(unread: readonly string[], settings: JoinedPlan["settings"], translate: Translator): string[] {
  const words = summaryWords(translate.language);
  const notes: string[] = [];
  if (unread.length > 0) notes.push(translate.format(words.unread, { names: namesInLine(unread, translate) }));
  if (settings && settings.others.length > 0) {
    const others = namesInLine(settings.others, translate);
    notes.push(translate.format(words.otherSettings, { sheet: SETTINGS_SHEET, file: settings.file, others }));
  }
  return notes;
}
