import type { Translator } from "../locales";
import type { Section } from "../plan/model";
import { sectionSheet, type SectionSheet, type SectionSheetOptions } from "../sheets/plan/section-sheet";
import { sheetNameFor } from "../sheets/plan/sheet-name";
import type { NameLayout } from "../sheets/sheet-layout";
import type { SheetWriting, WorkbookWriting } from "../sheets/workbook-writing";
import { likelyChoice, sourceOf, type Choice, type Incoming, type IncomingSection } from "./incoming";
import { oldRowsOf } from "./old-rows";
import { oldTablesOf } from "./old-tables";
import { freeTableKey, tableKeyOf } from "./table-key";
import type { WorkbookContent } from "./workbook-content";

/** What plan sheets of a workbook have in common. */
export type CommonOptions = Omit<SectionSheetOptions, "name" | "key" | "source">;

/** What is to be written, and which sheet each section gets. */
export interface ImportWriting extends WorkbookWriting {
  /** The section of each sheet, in their order. */
  readonly sections: readonly Section[];
}

/**
 * The sheets that a file's sections become by the officer's choices; a section without a choice gets the likely one. A
 * choice that is not possible, to replace what is no plan sheet, adds a sheet instead and touches no other.
 */
export function writingFor(
  incoming: Incoming,
  choices: ReadonlyMap<Section, Choice>,
  workbook: WorkbookContent,
  options: CommonOptions,
  translate: Translator,
): ImportWriting {
  const taken = {
    sheets: workbook.sheets.map(({ name }) => name),
    names: [...workbook.tables.map(({ name }) => name), ...workbook.names],
  };
  const [sheets, names, sections]: [SheetWriting[], NameLayout[], Section[]] = [[], [], []];
  const source = sourceOf(incoming.file);
  for (const one of incoming.sections) {
    const { section } = one;
    const choice = choices.get(section) ?? likelyChoice(one);
    if (choice === "skip") continue;
    const old = choice === "replace" ? oldSheetOf(one, workbook) : null;
    const name = old?.name ?? sheetNameFor(section, taken.sheets);
    const key = (old && tableKeyOf(old.tables)) ?? freeTableKey(section, taken.names);
    const sheet = sectionSheet(section, { ...options, name, key, source }, translate);
    sheets.push({
      layout: sheet.layout,
      onto: old && { sheetId: old.id, oldRows: oldRowsFor(one, sheet, old.tables) },
    });
    // A name that is there moves along with its cell.
    names.push(...sheet.names.filter((layout) => !includes(taken.names, layout.name)));
    sections.push(section);
    taken.sheets.push(name);
    taken.names.push(
      ...(sheet.layout.tables ?? []).map((table) => table.name),
      ...sheet.names.map((layout) => layout.name),
    );
  }
  return { sheets, names, sections };
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
