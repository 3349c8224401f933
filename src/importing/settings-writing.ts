import type { Translator } from "../locales";
import type { DayRange, Plan, Section } from "../plan/model";
import { DEFAULT_SETTINGS, USUAL_INDIRECT_RATE, type PlanSettings, type SettingsPlace } from "../plan/settings";
import type { ListedSection } from "../sheets/plan/section-list";
import { SETTINGS_NAMES, SETTINGS_SHEET } from "../sheets/plan/settings-names";
import { settingsSheet } from "../sheets/plan/settings-sheet";
import { settingsUpdate, type Relinked } from "../sheets/plan/settings-update";
import { freeSheetName } from "../sheets/plan/sheet-name";
import type { NameLayout } from "../sheets/sheet-layout";
import type { SheetWriting } from "../sheets/workbook-writing";
import type { WorkbookContent } from "./workbook-content";

/** A section and the plan sheet that it gets, or has. */
export interface PlacedSection {
  readonly section: Section;
  readonly sheet: string;
  /** The workbook has the section already. */
  readonly isThere: boolean;
}

/** What an import writes to the sheet *Kava*. */
export interface SettingsWriting {
  readonly writing: SheetWriting;
  readonly names: readonly NameLayout[];
}

/**
 * The sheet *Kava* with sections that it does not list yet: a new one where the workbook has none, or else rows at the
 * end of its list, and nothing else on it is touched.
 * @param existing the workbook's plan
 * @param incoming the plan that is imported; its own settings hold where the workbook has none
 * @returns null where there is nothing to write, or nowhere
 */
export function settingsWriting(
  existing: Plan | null,
  incoming: Plan,
  written: readonly PlacedSection[],
  workbook: WorkbookContent,
  period: DayRange | null,
  translate: Translator,
): SettingsWriting | null {
  const settings = existing?.settings ?? DEFAULT_SETTINGS;
  if (settings.sheet) return listedOn(settings.sheet, settings, written, workbook);
  const taken = new Set(
    [...workbook.tables.map((table) => table.name), ...workbook.names].map((one) => one.toLowerCase()),
  );
  // A sheet that can't be read as settings any more still has its tables: a second one would be in its way.
  if (
    [SETTINGS_NAMES.sections, SETTINGS_NAMES.rules].some((one) => taken.has(one.toLowerCase())) ||
    written.length === 0
  )
    return null;
  const onSheets = (existing?.sections ?? []).filter(({ source }) => source !== null);
  const placed = [...onSheets.map((section) => ({ section, sheet: section.sheet, isThere: true })), ...written];
  const free = freeSheetName(SETTINGS_SHEET, [
    ...workbook.sheets.map((sheet) => sheet.name),
    ...placed.map(({ sheet }) => sheet),
  ]);
  const { settings: sent } = incoming;
  // A sheet that leaves the rate empty sets none.
  const indirectRate = sent.sheet ? sent.indirectRate : USUAL_INDIRECT_RATE;
  const own = { ...sent, period: sent.period ?? period, indirectRate };
  const sheet = settingsSheet(free, own, listed(placed, []), translate);
  return { writing: { layout: sheet.layout, onto: null }, names: sheet.names };
}

/** Sections with a code that are not listed yet. By mistake two parties may have one code: each is listed. */
function listed(
  placed: readonly PlacedSection[],
  there: readonly Pick<ListedSection, "code" | "party">[],
): ListedSection[] {
  const sections: ListedSection[] = [];
  for (const { section, sheet } of placed) {
    const { code, title } = section;
    const party = section.party ?? "";
    if (code === null || [...there, ...sections].some((one) => one.code === code && one.party === party)) continue;
    sections.push({ code, party, title, sheet });
  }
  return sections;
}

function listedOn(
  place: SettingsPlace,
  { approved }: PlanSettings,
  written: readonly PlacedSection[],
  { sheets }: WorkbookContent,
): SettingsWriting | null {
  const { name, header } = place;
  const sheet = sheets.find((one) => one.name === name);
  const sections = listed(written, approved);
  const relinked = written.flatMap((one) => (one.isThere ? [] : relinkedTo(one, approved)));
  if (!sheet || header === null || !isInOrder(place) || sections.length + relinked.length === 0) return null;
  const { layout, names, ...rest } = settingsUpdate({ ...place, header }, sections, relinked);
  return { writing: { layout, onto: { sheetId: sheet.id, ...rest } }, names };
}

/** The row that lists a section since the time when it had another plan sheet. */
function relinkedTo({ section, sheet }: PlacedSection, approved: PlanSettings["approved"]): Relinked[] {
  const row = approved.find(({ code, party }) => code === section.code && party === (section.party ?? ""));
  return row ? [{ row: row.place.cell!.row, sheet }] : [];
}

/** Columns of the officer's own may stand among the list's; where its own are not in their order, nothing fits in. */
function isInOrder({ columns }: SettingsPlace): boolean {
  const places = LISTED.map((role) => columns.get(role));
  return places.every((place, index) => place !== undefined && (index === 0 || place > places[index - 1]!));
}

const LISTED = ["section", "party", "ceiling", "fte"];
