import type { IDataValidationRule, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { unzipSync, zipSync } from "fflate";
import type { RoundtripWorkbook, Sheet } from "hucre/xlsx";
import type { WorkbookContent } from "../engine/content";
import { fileRules } from "./file-rules";
import { nameId, sheetId, type LoadedWorkbook } from "./load-workbook";
import { openOriginal } from "./open-original";
import { fileProtection, protectionOf } from "./protection";
import { saveCells } from "./save-cells";
import { sayOutlineDepth } from "./outline-depth";
import { quotePrintNames } from "./print-names";
import { savePrintSetUp } from "./print-set-up";
import { chartsToSave, saveCharts } from "./save-charts";
import { saveLayout } from "./save-layout";
import { saveNotes } from "./save-notes";
import { saveTables, type ShownTable } from "./save-tables";
import { saveValidation } from "./save-validation";
import { putSettings } from "./settings-part";
import type { ShownRule } from "./shown-rules";
import { withSpilled } from "./spilled-cells";
import { soundPackage } from "./sound-package";
import type { ShownNotes } from "./side-content";

type Resource<T> = Readonly<Record<string, T>>;
interface ShownName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly localSheetId?: string;
}

/**
 * The opened file with what changed since: cells and their look, conditional formats, validation, tables, notes, charts,
 * names, outline, print set-up, protection, sheets, the add-in's settings. What the grid doesn't show stays as far as the library keeps it.
 * @returns an .xlsx file
 */
export async function saveWorkbook(
  { content: before, bytes }: LoadedWorkbook,
  now: WorkbookContent,
): Promise<Uint8Array> {
  const { saveXlsx } = await import("hucre/xlsx");
  const workbook = await openOriginal(bytes);
  const theme = workbook.themeColors ?? [];
  const rules = resourceOf<readonly ShownRule[]>(now.data, "SHEET_CONDITIONAL_FORMATTING_PLUGIN");
  const notes = resourceOf<ShownNotes>(now.data, "SHEET_NOTE_PLUGIN");
  const validation = resourceOf<readonly IDataValidationRule[]>(now.data, "SHEET_DATA_VALIDATION_PLUGIN");
  const tables = resourceOf<{ readonly tables: readonly ShownTable[] }>(now.data, "SHEET_TABLE_PLUGIN");
  const originals = new Map(workbook.sheets.map((sheet, index) => [sheetId(index), sheet]));
  const names = new Map([...originals].map(([id, { name }]) => [name, id]));

  workbook.sheets = now.data.sheetOrder.map((id) => {
    const sheet: Sheet = originals.get(id) ?? { name: now.data.sheets[id]?.name ?? id, rows: [] };
    const [was, is] = [before.data.sheets[id] ?? {}, now.data.sheets[id] ?? {}];
    const states = {
      before: withSpilled(was.cellData ?? {}, before.sheets[id]?.spilled),
      now: withSpilled(is.cellData ?? {}, now.sheets[id]?.spilled),
    };
    const styles = { stylesBefore: before.data.styles, stylesNow: now.data.styles };
    saveCells(sheet, { ...states, ...styles, font: workbook.defaultFont }, theme);
    saveNotes(sheet, notes[id] ?? {});
    saveLayout(sheet, was, is as Partial<IWorksheetData>);
    saveValidation(sheet, validation[id] ?? []);
    saveTables(sheet, tables[id]?.tables ?? [], now.sheets[id]?.tables ?? {});
    savePrintSetUp(sheet, now.sheets[id]?.print);
    sheet.conditionalRules = fileRules(sheet.conditionalRules ?? [], rules[id] ?? [], theme);
    saveProtection(sheet, now.sheets[id]?.protection ?? null);
    // Written once the rest is; the library would write them a second time where a sheet has moved.
    sheet.charts = undefined;
    return sheet;
  });
  if ((workbook.workbookProtection?.lockStructure === true) !== (now.isProtected === true))
    workbook.workbookProtection = { ...workbook.workbookProtection, lockStructure: now.isProtected === true };
  workbook.namedRanges = namesFor(workbook, now, names);
  const parts = unzipSync(await saveCharts(await saveXlsx(workbook), chartsToSave(before, now)));
  putSettings(parts, now.settings);
  sayOutlineDepth(parts);
  quotePrintNames(parts);
  return zipSync(soundPackage(parts), { level: 6 });
}

function resourceOf<T>({ resources = [] }: IWorkbookData, plugin: string): Resource<T> {
  const data = resources.find(({ name }) => name === plugin)?.data;
  return data ? (JSON.parse(data) as Resource<T>) : {};
}

/** Left alone where it says the same, for the file's words on it are more. */
function saveProtection(sheet: Sheet, now: WorkbookContent["sheets"][string]["protection"]): void {
  const same = JSON.stringify(sorted(protectionOf(sheet))) === JSON.stringify(sorted(now ?? null));
  if (!same) sheet.protection = now ? fileProtection(now) : undefined;
}

function sorted(value: object | null): unknown {
  return value && Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The defined names that the grid still has, those that it added, and their sheets by their names of now. */
function namesFor(
  { namedRanges = [], sheets }: RoundtripWorkbook,
  { data }: WorkbookContent,
  ids: ReadonlyMap<string, string>,
): RoundtripWorkbook["namedRanges"] {
  const shown = resourceOf<ShownName>(data, "SHEET_DEFINED_NAME_PLUGIN");
  const scopeOf = (id: string | undefined): string | undefined =>
    sheets[data.sheetOrder.findIndex((one) => one === id)]?.name;
  const kept = namedRanges.flatMap((original, index) => {
    const now = shown[nameId(index)];
    if (!now) return [];
    const scope = original.scope === undefined ? undefined : scopeOf(ids.get(original.scope));
    return { ...original, name: now.name, range: now.formulaOrRefString.replace(/^=/, ""), scope };
  });
  const old = new Set(namedRanges.map((_, index) => nameId(index)));
  const added = Object.values(shown).flatMap(({ id, name, formulaOrRefString, comment, localSheetId }) =>
    old.has(id) ? [] : { name, range: formulaOrRefString.replace(/^=/, ""), comment, scope: scopeOf(localSheetId) },
  );
  return [...kept, ...added];
}
