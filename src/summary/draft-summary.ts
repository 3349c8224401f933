import { check } from "../checking/check";
import { summaryWords } from "../locales/summary-words";
import { sectionLabel } from "../plan/section-label";
import { readPlan } from "../reading/read-plan";
import { freeSheetName } from "../sheets/plan/sheet-name";
import type { NameLayout } from "../sheets/sheet-layout";
import { countBySeverity } from "../sheets/summary/open-counts";
import { SUMMARY_KINDS, SUMMARY_NAMES, SUMMARY_SETTING, type SummaryKind } from "../sheets/summary/summary-names";
import type { SummarySheet } from "../sheets/summary/summary-sheet";
import { summarySheets } from "../sheets/summary/summary-sheets";
import type { MoveCell } from "../sheets/formula-places";
import { namesInLine } from "../sheets/summary/heading";
import { newTablePlaces } from "../sheets/summary/table-cell";
import type { SheetWriting } from "../sheets/workbook-writing";
import { again, type Again } from "./again";
import type { DraftSummary } from "./draft";
import { gridOfLayout } from "./layout-grid";
import { mapSheets } from "./mapped-sheets";
import { missingSections } from "./missing-sections";
import type { OldSummarySheet } from "./old-summary";
import { parseRemembered, rememberedOf } from "./remembered";
import { summingUp } from "./summing-up";

/** Drafts the summary of the open workbook's plan, and how its sheets go onto those that are there. */
export const draftSummary: DraftSummary = async (source, translate) => {
  const { content, old, time } = source;
  // Whatever somebody has written over their headings, the summary's own sheets are none of the plan.
  const own = new Set(old.sheets.map(({ name }) => name));
  const grids = source.grids.filter(({ name }) => !own.has(name));
  const before = readPlan(grids);
  if (before.sections.length === 0) return null;
  const words = summaryWords(translate.language);
  const mapped = await mapSheets(before, { ...source, grids }, translate);
  const added = mapped.writing.sheets.filter(({ onto }) => onto === null).map(({ layout }) => layout);
  const names = [...content.names, ...mapped.writing.names.map(({ name }) => name)];
  const mappedNames = new Set(mapped.sheets.map(({ sheet }) => sheet));
  // A sheet that has plan sheets is not read any more; what could not be read of it is not on them.
  const alsoFound = check(before).filter(
    ({ rule, place }) => rule === "table-unreadable" && place && mappedNames.has(place.sheet),
  );
  const notes = missingSections(before, grids).map(({ sheet, sections }) => {
    const missing = sections.map(sectionLabel);
    return translate.format(words.missing, { sheet, sections: namesInLine(missing, translate) });
  });
  const beside = { names, time, alsoFound, notes };
  const input = summingUp([...grids, ...added.map(gridOfLayout)], before.period, beside, translate);
  const date1904 = grids.some((grid) => grid.date1904);
  const remembered = parseRemembered(old.remembered);
  const oldSheets = new Map(old.sheets.map((sheet) => [sheet.kind, sheet]));
  const sheetNames = namesFor(
    oldSheets,
    [...content.sheets, ...added].map(({ name }) => name),
    input.words.sheets,
  );
  const cells = { date1904, table: sheetNames.table };
  // As they are on new sheets: what is remembered, and compared with what is there.
  const fresh = summarySheets(sheetNames, input, newTablePlaces(sheetNames.table));
  const update = (sheet: SummarySheet, tableBack: MoveCell | null): Again | null => {
    const there = oldSheets.get(sheet.kind);
    const elsewhere = (name: string): MoveCell | null => (name === sheetNames.table ? tableBack : null);
    return there ? again(sheet, there, remembered[sheet.kind] ?? null, cells, elsewhere) : null;
  };
  const table = update(fresh[0]!, null);
  const updates = [table, ...fresh.slice(1).map((sheet) => update(sheet, table?.moveBack ?? null))];
  const sheets = table ? summarySheets(sheetNames, input, table.places) : fresh;
  return {
    writing: {
      sheets: [
        ...mapped.writing.sheets,
        ...sheets.map(({ layout }, index): SheetWriting => ({ layout, onto: updates[index]?.onto ?? null })),
      ],
      names: [...mapped.writing.names, ...sheets.map(nameLayout)],
      settings: new Map([[SUMMARY_SETTING, rememberedOf(fresh, cells)]]),
    },
    mapped: mapped.sheets,
    planSheets: mapped.writing.sheets.length,
    changed: updates.flatMap((one) => one?.changed ?? []),
    open: countBySeverity(input.findings),
  };
};

/** A sheet that is there keeps its name. */
function namesFor(
  old: ReadonlyMap<SummaryKind, OldSummarySheet>,
  taken: readonly string[],
  words: Readonly<Record<SummaryKind, string>>,
): Record<SummaryKind, string> {
  const used = [...taken];
  const named = SUMMARY_KINDS.map((kind) => {
    const name = old.get(kind)?.name ?? freeSheetName(words[kind], used);
    used.push(name);
    return [kind, name] as const;
  });
  return Object.fromEntries(named) as Record<SummaryKind, string>;
}

/** The cells that a sheet of the summary consists of. */
export function nameLayout({ kind, layout: { name, rows } }: SummarySheet): NameLayout {
  const right = rows.reduce((most, row) => Math.max(most, row.length), 1) - 1;
  return { name: SUMMARY_NAMES[kind], sheet: name, area: { top: 0, left: 0, bottom: rows.length - 1, right } };
}
