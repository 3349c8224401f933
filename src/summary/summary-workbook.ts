import type { Finding } from "../checking/finding";
import { check } from "../checking/check";
import type { Translator } from "../locales";
import { summaryWords } from "../locales/summary-words";
import type { DayRange, Plan, Section, Source } from "../plan/model";
import { sectionLabel } from "../plan/section-label";
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
import { eachOnce, sharedSections, type SameFile, type SharedSection } from "./repeated-parts";
import { summingUp } from "./summing-up";

/** A file with a part of the plan. */
export interface PlanFile {
  readonly name: string;
  /** Of its bytes: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly plan: Plan;
}

/** A workbook that needs no other file: plan sheets of all files' sections, and the summary over them. */
export interface SummaryWorkbook<File extends PlanFile = PlanFile> {
  readonly layout: WorkbookLayout;
  /** What the check finds in the whole of it. */
  readonly findings: readonly Finding[];
  /** Files that are not counted again. */
  readonly same: readonly SameFile<File>[];
  readonly shared: readonly SharedSection<File>[];
  /** No file sets a rate of indirect costs, nor has the sheet that could: the usual one holds. */
  readonly isRateProposed: boolean;
}

/**
 * @param time as `25.11.2026 12:03`
 * @param period the plan's, where it is known better than the files do
 * @param unread names of files that have a part of the plan and could not be read
 */
export function summaryWorkbook<File extends PlanFile>(
  given: readonly File[],
  {
    time,
    period,
    unread = [],
  }: { readonly time: string; readonly period: DayRange | null; readonly unread?: readonly string[] },
  translate: Translator,
): SummaryWorkbook<File> {
  const { files, same } = eachOnce(given);
  const shared = sharedSections(files);
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
  const summed = summingUp(
    planSheets.map(gridOfLayout),
    plan.period,
    { names, time, alsoFound, notes: notesOn({ unread, same, shared, settings }, translate) },
    translate,
  );
  // What of it stands on the new sheets as well is named once, by its file.
  const isOnce = (finding: Finding): boolean => !LOST.includes(finding.rule) || alsoFound.includes(finding);
  const input = { ...summed, findings: summed.findings.filter(isOnce) };
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
    same,
    shared,
    isRateProposed: settings === null,
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
function notesOn(
  {
    unread,
    same,
    shared,
    settings,
  }: Pick<SummaryWorkbook, "same" | "shared"> &
    Pick<JoinedPlan, "settings"> & {
      readonly unread: readonly string[];
    },
  translate: Translator,
): string[] {
  const words = summaryWords(translate.language);
  const notes: string[] = [];
  if (unread.length > 0) notes.push(translate.format(words.unread, { names: namesInLine(unread, translate) }));
  if (same.length > 0) {
    const names = same.map(({ file, earlier }) => sameFileText(file.name, earlier.name, translate));
    notes.push(translate.format(words.sameFiles, { names: namesInLine(names, translate) }));
  }
  if (shared.length > 0) {
    const sections = shared.map(({ section }) => sectionLabel(section));
    const names = new Set(shared.flatMap(({ files }) => files.map(({ name }) => name)));
    notes.push(
      translate.format(words.sharedSections, {
        sections: namesInLine(sections, translate),
        files: namesInLine([...names], translate),
      }),
    );
  }
  if (settings && settings.others.length > 0) {
    const others = namesInLine(settings.others, translate);
    notes.push(translate.format(words.otherSettings, { sheet: SETTINGS_SHEET, file: settings.file, others }));
  }
  return notes;
}

/** `koopia.xlsx (sama mis Tartu.xlsx)` */
export function sameFileText(file: string, earlier: string, { language, format }: Translator): string {
  return file === earlier ? file : format(summaryWords(language).sameAs, { file, earlier });
}
