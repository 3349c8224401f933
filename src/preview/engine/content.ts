import type { IWorkbookData } from "@univerjs/core";

/** What a protected sheet still allows, as `Excel.WorksheetProtectionOptions` names it. */
export interface SheetProtection {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
}

/** A comment is a conversation, which the grid does not show and add-ins may read. */
export interface SheetComment {
  /** In A1 form. */
  readonly cell: string;
  readonly text: string;
  readonly author: string;
}

/** What Excel knows of a sheet and the grid does not. */
export interface SheetExtras {
  readonly veryHidden?: boolean;
  /** Null or missing while the sheet is not protected. */
  readonly protection?: SheetProtection | null;
  readonly comments?: readonly SheetComment[];
}

/** A workbook on its way into the engine and out of it: plain JSON. */
export interface WorkbookContent {
  /** The file's name. */
  readonly name: string;
  readonly date1904: boolean;
  /** The grid's own snapshot; conditional formats, notes, validation, links, tables and names are among its resources. */
  readonly data: IWorkbookData;
  /** By sheet id. */
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  /** What the add-in remembers in the workbook (`Excel.SettingCollection`), by key. */
  readonly settings: Readonly<Record<string, unknown>>;
}
