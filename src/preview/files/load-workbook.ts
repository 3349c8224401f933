import type { IWorkbookData } from "@univerjs/core";
import type { RoundtripWorkbook } from "hucre/xlsx";
import { openGrids, type FileBytes } from "../../files/open";
import { Parts } from "../../files/annotate/parts";
import { FileProblem } from "../../files/problem";
import { zipEntries } from "../../files/zip";
import type { WorkbookContent } from "../engine/content";
import { gridsAsWorkbook } from "./grids-as-workbook";
import { oneBelowAnother } from "./one-below-another";
import { openOriginal } from "./open-original";
import { printSetUp } from "./print-set-up";
import { protectionOf } from "./protection";
import { settingsIn } from "./settings-part";
import { tableLooks } from "./save-tables";
import { sheetContent, Styles } from "./sheet-content";
import { shownRules } from "./shown-rules";
import { takeSpilled } from "./spilled-cells";
import { shownCharts } from "./shown-charts";
import { shownComments, shownNotes, shownTables, shownValidation } from "./side-content";

/** Why a workbook shows less than its file holds: the file is no workbook, or one that is only read in part. */
export type Shortfall = "document" | "values-only";

/** A workbook as it was opened, from which what changes later is told. */
export interface LoadedWorkbook {
  readonly content: WorkbookContent;
  /** The .xlsx file that changes are written into. */
  readonly bytes: Uint8Array;
  readonly shortfall: Shortfall | null;
}

/** The grid's name for what every sheet may use. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";
const UNIVER_VERSION = "0.25.1";

/**
 * Opens a workbook for the grid. Word files' tables and .ods sheets become workbooks of their values.
 * @throws FileProblem as `openGrids` does
 */
export async function loadWorkbook(file: FileBytes): Promise<LoadedWorkbook> {
  // Checked first: the library that keeps everything has less to say about files that are no workbooks.
  const grids = await openGrids(file);
  const parts = zipEntries(file.bytes).map(({ name }) => name);
  const isWorkbook = parts.some((name) => name.startsWith("xl/"));
  const original = isWorkbook ? await openOriginal(file.bytes).catch(() => null) : null;
  if (original) return loaded(file.name, file.bytes, original, null);
  const title = file.name.replace(/\.\w{2,5}$/, "");
  const isWord = parts.some((name) => name.startsWith("word/"));
  const bytes = await gridsAsWorkbook(isWord ? [oneBelowAnother(grids, title)] : grids);
  const name = `${title}.xlsx`;
  return loaded(name, bytes, await openOriginal(bytes), isWorkbook ? "values-only" : "document");
}

function loaded(
  name: string,
  bytes: Uint8Array,
  original: RoundtripWorkbook,
  shortfall: Shortfall | null,
): LoadedWorkbook {
  const persons = new Map((original.persons ?? []).map(({ id, displayName }) => [id, displayName]));
  const data = dataOf(name, original);
  const charts = chartsIn(bytes, original);
  const content: WorkbookContent = {
    name,
    date1904: original.dateSystem === "1904",
    ...(original.workbookProtection?.lockStructure && { isProtected: true }),
    data,
    sheets: Object.fromEntries(
      original.sheets.map((sheet, index) => {
        const print = printSetUp(sheet);
        const shown = charts.get(sheet.name);
        const spilled = takeSpilled(data.sheets[sheetId(index)]?.cellData ?? {}, sheet);
        return [
          sheetId(index),
          {
            veryHidden: sheet.veryHidden === true,
            protection: protectionOf(sheet),
            comments: shownComments(sheet, persons),
            ...(sheet.tables && { tables: tableLooks(sheet) }),
            ...(print && { print }),
            ...(shown && { charts: shown }),
            ...(spilled && { spilled }),
          },
        ];
      }),
    ),
    settings: settingsIn(bytes),
  };
  return { content, bytes, shortfall };
}

/** Looked for only where the library has seen some. Damage there is no reason to refuse a file. */
function chartsIn(bytes: Uint8Array, { sheets }: RoundtripWorkbook): ReturnType<typeof shownCharts> {
  if (!sheets.some(({ charts = [] }) => charts.length > 0)) return new Map();
  try {
    return shownCharts(new Parts(bytes), new Map(sheets.map(({ name }, index) => [name, sheetId(index)])));
  } catch (error) {
    if (error instanceof FileProblem) return new Map();
    throw error;
  }
}

/** By this a sheet that comes back from the grid is recognised. */
export function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

function dataOf(name: string, original: RoundtripWorkbook): IWorkbookData {
  const theme = original.themeColors ?? [];
  const styles = new Styles(theme);
  const date1904 = original.dateSystem === "1904";
  const sheets = original.sheets.map((sheet, index) =>
    sheetContent(sheet, sheetId(index), { date1904, styles, theme }),
  );
  const perSheet = (of: (sheet: RoundtripWorkbook["sheets"][number]) => unknown): string =>
    JSON.stringify(Object.fromEntries(original.sheets.map((sheet, index) => [sheetId(index), of(sheet)])));
  const { name: ff = "Calibri", size: fs = 11 } = original.defaultFont ?? {};
  return {
    id: "workbook",
    name,
    appVersion: UNIVER_VERSION,
    locale: "enUS" as IWorkbookData["locale"],
    defaultStyle: { ff, fs },
    styles: styles.all,
    sheetOrder: sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), sheet])),
    resources: [
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: perSheet(({ conditionalRules = [] }) => shownRules(conditionalRules, theme)),
      },
      { name: "SHEET_NOTE_PLUGIN", data: perSheet(shownNotes) },
      {
        name: "SHEET_DATA_VALIDATION_PLUGIN",
        data: perSheet(({ dataValidations = [] }) => shownValidation(dataValidations)),
      },
      { name: "SHEET_TABLE_PLUGIN", data: perSheet(({ tables = [] }) => ({ tables: shownTables(tables) })) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(original)) },
    ],
  };
}

function namesOf({ namedRanges = [], sheets }: RoundtripWorkbook): object {
  const names = namedRanges.map(({ name, range, scope, comment }, index) => {
    const sheet = sheets.findIndex((one) => one.name === scope);
    const localSheetId = sheet < 0 ? WHOLE_WORKBOOK : sheetId(sheet);
    return [nameId(index), { id: nameId(index), name, formulaOrRefString: range, comment, localSheetId }];
  });
  return Object.fromEntries(names) as object;
}

/** By this a defined name that comes back from the grid is recognised. */
export function nameId(index: number): string {
  return `name-${index + 1}`;
}
