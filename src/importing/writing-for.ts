import type { Translator } from "../locales";
import type { Section, Source } from "../plan/model";
import { knownTitles } from "../sheets/plan/columns";
import { sectionSheet, type SectionSheet, type SectionSheetOptions } from "../sheets/plan/section-sheet";
import { SETTINGS_NAMES, SETTINGS_SHEET } from "../sheets/plan/settings-names";
import { sheetNameFor } from "../sheets/plan/sheet-name";
import type { WorkbookWriting } from "../sheets/workbook-writing";
import { likelyChoice, sourceOf, type Choice, type Incoming, type IncomingSection } from "./incoming";
import { oldRowsOf } from "./old-rows";
import { oldTablesOf } from "./old-tables";
import { settingsWriting, type PlacedSection } from "./settings-writing";
import { freeTableKey, tableKeyOf, tableNameOf } from "./table-key";
import type { WorkbookContent } from "./workbook-content";

/** What plan sheets of a workbook have in common. */
export type CommonOptions = Omit<SectionSheetOptions, "name" | "key" | "source">;

/** What is to be written, and which sheet each section gets. */
export interface ImportWriting extends WorkbookWriting {
  /** The section of each sheet, in their order; before them comes the sheet *Kava*, where it is written. */
  readonly sections: readonly Section[];
}

/**
 * The sheets that a file's sections become by the officer's choices; a section without a choice gets the likely one. A
 * choice that is not possible, to replace what is no plan sheet, adds a sheet instead and touches no other.
 * @param sourceFor where a section comes from, if not all come from one file
 */
export function writingFor(
  incoming: Incoming,
  choices: ReadonlyMap<Section, Choice>,
  workbook: WorkbookContent,
  options: CommonOptions,
  translate: Translator,
  sourceFor: (section: Section) => Source = () => sourceOf(incoming.file),
): ImportWriting {
  const targets = targetsOf(incoming, choices, workbook);
  const settings = settingsWriting(incoming.existing, incoming.plan, targets, workbook, options.period, translate);
  const { parties } = SETTINGS_NAMES;
  const hasParties = includes([...workbook.names, ...(settings?.names ?? []).map(({ name }) => name)], parties);
  const common = { ...options, ...(hasParties ? { parties } : {}) };
  const titles = knownTitles(options.period);
  const writings = targets.map(({ one, sheet: name, key, old }) => {
    const sheet = sectionSheet(one.section, { ...common, source: sourceFor(one.section), name, key }, translate);
    const onto = old && { sheetId: old.id, oldRows: oldRowsFor(one, sheet, old.tables), titles };
    // A name that is there moves along with its cell.
    const names = sheet.names.filter((layout) => !includes(workbook.names, layout.name));
    return { sheet: { layout: sheet.layout, onto }, names };
  });
  return {
    sheets: [...(settings ? [settings.writing] : []), ...writings.map(({ sheet }) => sheet)],
    names: [...writings.flatMap(({ names }) => names), ...(settings?.names ?? [])],
    sections: targets.map(({ section }) => section),
  };
}

/** Where a section goes. */
interface Target extends PlacedSection {
  readonly one: IncomingSection;
  readonly key: string;
  readonly old: ReturnType<typeof oldSheetOf>;
}

function targetsOf({ sections }: Incoming, choices: ReadonlyMap<Section, Choice>, workbook: WorkbookContent): Target[] {
  const sheets = [...workbook.sheets.map(({ name }) => name), SETTINGS_SHEET];
  const names = [...workbook.tables.map(({ name }) => name), ...workbook.names];
  return sections.flatMap((one) => {
    const { section } = one;
    const choice = choices.get(section) ?? likelyChoice(one);
    if (choice === "skip") return [];
    const old = choice === "replace" ? oldSheetOf(one, workbook) : null;
    const sheet = old?.name ?? sheetNameFor(section, sheets);
    const key = (old && tableKeyOf(old.tables)) ?? freeTableKey(section, names);
    sheets.push(sheet);
    names.push(tableNameOf(key));
    return [{ one, section, sheet, isThere: one.existing !== null, key, old }];
  });
}

function oldSheetOf({ existing, isReplaceable }: IncomingSection, { sheets, tables }: WorkbookContent) {
  const sheet = isReplaceable && existing ? sheets.find(({ name }) => name === existing.sheet) : null;
  return sheet ? { ...sheet, tables: tables.filter((table) => table.sheet === sheet.name) } : null;
}

function oldRowsFor({ existing, changes }: IncomingSection, sheet: SectionSheet, tables: WorkbookContent["tables"]) {
  return oldRowsOf(sheet, changes!, oldTablesOf(existing!, tables));
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
