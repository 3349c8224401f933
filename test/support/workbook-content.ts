import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { SheetExtras, WorkbookContent } from "../../src/preview/engine/content";

/** A cell as a test writes it: `=` begins a formula; an object is the grid's own. */
export type TestCell = string | number | boolean | null | ICellData;

export interface TestSheet extends SheetExtras {
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: IWorksheetData["mergeData"];
  readonly hidden?: boolean;
  /** The grid's own conditional formats, the one that wins first. */
  readonly formats?: readonly object[];
  readonly notes?: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** A workbook with these sheets, by their names; their ids are `sheet-1`, `sheet-2` and so on. */
export function contentOf(
  sheets: Readonly<Record<string, TestSheet | readonly (readonly TestCell[])[]>>,
  more: Partial<Pick<WorkbookContent, "date1904" | "settings">> & { names?: Readonly<Record<string, string>> } = {},
): WorkbookContent {
  const { names = {}, ...others } = more;
  const all = Object.entries(sheets).map(([name, sheet], index) => {
    const made: TestSheet = "rows" in sheet ? sheet : { rows: sheet };
    return { id: `sheet-${index + 1}`, name, sheet: made };
  });
  const byId = <T>(of: (sheet: TestSheet) => T): string =>
    JSON.stringify(Object.fromEntries(all.map(({ id, sheet }) => [id, of(sheet)])));
  const defined = Object.entries(names).map(([name, reference], index) => {
    const id = `name-${index + 1}`;
    return [id, { id, name, formulaOrRefString: reference, localSheetId: "AllDefaultWorkbook" }];
  });
  const data = {
    id: "workbook",
    name: "kava.xlsx",
    appVersion: "0.25.1",
    locale: "enUS",
    styles: {},
    sheetOrder: all.map(({ id }) => id),
    sheets: Object.fromEntries(all.map(({ id, name, sheet }) => [id, sheetData(id, name, sheet)])),
    resources: [
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: byId(({ formats = [] }) => formats) },
      { name: "SHEET_NOTE_PLUGIN", data: byId(({ notes = {} }) => notes) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(Object.fromEntries(defined)) },
    ],
  } as unknown as IWorkbookData;
  const extras = all.map(({ id, sheet: { veryHidden, protection, comments } }) => [
    id,
    { veryHidden: veryHidden ?? false, protection: protection ?? null, comments: comments ?? [] },
  ]);
  return {
    name: "kava.xlsx",
    date1904: false,
    settings: {},
    ...others,
    data,
    sheets: Object.fromEntries(extras) as WorkbookContent["sheets"],
  };
}

function sheetData(
  id: string,
  name: string,
  { rows, merges = [], hidden = false }: TestSheet,
): Partial<IWorksheetData> {
  const cellData = Object.fromEntries(
    rows.map((row, index) => [
      index,
      Object.fromEntries(row.flatMap((cell, column) => (cell === null ? [] : [[column, cellOf(cell)]]))),
    ]),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    id,
    name,
    hidden: hidden ? 1 : 0,
    rowCount: Math.max(100, rows.length + 20),
    columnCount: Math.max(26, width + 5),
    mergeData: merges,
    cellData,
  };
}

function cellOf(cell: Exclude<TestCell, null>): ICellData {
  if (typeof cell === "object") return cell;
  if (typeof cell === "number") return { v: cell, t: 2 };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: 3 };
  return cell.startsWith("=") ? { f: cell } : { v: cell, t: 1 };
}
