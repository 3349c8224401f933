import type { Translator } from "../locales";
import type { DayRange, Plan, Section } from "../plan/model";
import { DEFAULT_SETTINGS, type PlanSettings, type SettingsPlace } from "../plan/settings";
import type { ListedSection } from "../sheets/plan/section-list";
import { settingsSheet } from "../sheets/plan/settings-sheet";
import { settingsUpdate } from "../sheets/plan/settings-update";
import { freeSheetName } from "../sheets/plan/sheet-name";
import type { NameLayout } from "../sheets/sheet-layout";
import type { SheetWriting } from "../sheets/workbook-writing";
import type { WorkbookContent } from "./workbook-content";

/** A section and the plan sheet that it gets, or has. */
export interface PlacedSection {
  readonly section: Section;
  readonly sheet: string;
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
  if (settings.sheet) return listedOn(settings.sheet, settings, written, workbook, translate);
  const { names, name } = translate.messages.settingsSheet;
  const taken = new Set(
    [...workbook.tables.map((table) => table.name), ...workbook.names].map((one) => one.toLowerCase()),
  );
  // A sheet that can't be read as settings any more still has its tables: a second one would be in its way.
  if ([names.sections, names.rules].some((one) => taken.has(one.toLowerCase())) || written.length === 0) return null;
  const onSheets = (existing?.sections ?? []).filter(({ source }) => source !== null);
  const placed = [...onSheets.map((section) => ({ section, sheet: section.sheet })), ...written];
  const free = freeSheetName(name, [
    ...workbook.sheets.map((sheet) => sheet.name),
    ...placed.map(({ sheet }) => sheet),
  ]);
  const own = { ...incoming.settings, period: incoming.settings.period ?? period };
  const sheet = settingsSheet(free, own, listed(placed, new Set()), translate);
  return { writing: { layout: sheet.layout, onto: null }, names: sheet.names };
}

/** Sections with a code that is not listed yet, each code once. */
function listed(placed: readonly PlacedSection[], codes: ReadonlySet<string>): ListedSection[] {
  const known = new Set(codes);
  return placed.flatMap(({ section: { code, party, title }, sheet }) => {
    if (code === null || known.has(code)) return [];
    known.add(code);
    return [{ code, party: party ?? "", title, sheet }];
  });
}

function listedOn(
  place: SettingsPlace,
  { approved }: PlanSettings,
  written: readonly PlacedSection[],
  { sheets }: WorkbookContent,
  translate: Translator,
): SettingsWriting | null {
  const { name, header } = place;
  const sheet = sheets.find((one) => one.name === name);
  const sections = listed(written, new Set(approved.keys()));
  if (!sheet || header === null || sections.length === 0) return null;
  const { layout, names, ...rest } = settingsUpdate({ ...place, header }, sections, translate);
  return { writing: { layout, onto: { sheetId: sheet.id, ...rest } }, names };
}
