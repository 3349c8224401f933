import { sheetOfRange } from "../../sheets/ours";
import { SETTINGS_NAMES } from "../../sheets/plan/settings-names";
import type { DefinedName } from "../annotate/defined-names";
import type { Parts } from "../annotate/parts";
import { isVisible } from "../annotate/remove-sheets";
import { tablesOf } from "./sheet-formulas";
import type { SheetEntry, WorkbookMap } from "../annotate/workbook-map";
import { attributeOf, rootOf } from "../annotate/xml";

const SETTINGS = new Set<string>(Object.values(SETTINGS_NAMES));

/** The sheet of findings and the sheet *Kava*, except where no other sheet is to be seen: a workbook has to show one. */
export function ownSheets(parts: Parts, workbook: WorkbookMap, names: readonly DefinedName[]): SheetEntry[] {
  const { sheets, findings, part } = workbook;
  const xml = parts.text(part);
  const holders = new Set(names.filter(isSettingsName).map(({ text }) => sheetOfRange(text)));
  const settings = sheets.filter(({ name }) => holders.has(name));
  const own: SheetEntry[] = [];
  for (const sheet of [...(findings ? [findings] : []), ...settings]) {
    const isOther = (one: SheetEntry): boolean => one !== sheet && !own.includes(one) && isVisible(xml, one);
    if (sheets.some(isOther)) own.push(sheet);
  }
  return own;
}

/** A name of the sheet *Kava*; one that holds in a sheet alone is a copy's, which is the user's. */
export function isSettingsName({ name, scope }: DefinedName): boolean {
  return scope === null && SETTINGS.has(name);
}

/** What formulas call the tables of a sheet. */
export function tableNames(parts: Parts, { worksheet }: SheetEntry): string[] {
  const tables = worksheet === null ? [] : tablesOf(parts, worksheet);
  return tables.flatMap((table) => {
    const xml = parts.text(table);
    return attributeOf(xml, rootOf(xml), "displayName")?.value ?? [];
  });
}
