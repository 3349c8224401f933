import type { IWorkbookData } from "@univerjs/core";
import type { SheetChart } from "./sheet-chart";
import type { Spilled } from "./spilled";

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

/** What Excel knows of a table besides its name and place. */
export interface TableLook {
  /** `TableStyleMedium2` and the like; empty for none. */
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** Of the columns that have a filter on, by their places from zero on. */
  readonly filters?: Readonly<Record<number, ColumnFilter>>;
}

/** As `Excel.FilterCriteria` has it, without what is not said. */
export interface ColumnFilter {
  readonly filterOn: string;
  readonly [part: string]: unknown;
}

/** How a sheet is printed, as far as it was said. Names and units are those of `Excel.PageLayout`: points. */
export interface PrintSetUp {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly zoom?: PrintZoom;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly headerMargin?: number;
  readonly footerMargin?: number;
  /** Zero-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number } | null;
  /** In A1 form, with commas between areas. */
  readonly printArea?: string | null;
  /** By their places, `leftFooter`; with Excel's codes, `&P`. */
  readonly texts?: Readonly<Record<string, string>>;
}

export interface PrintZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** What the grid's rows and columns carry for Excel. */
export interface LineExtras {
  /** How deep the row or column is in the outline, from one on. */
  readonly outline?: number;
}

/** What the grid's cells carry for Excel. */
export interface CellExtras {
  /** May be changed on a protected sheet. */
  readonly unlocked?: true;
  readonly link?: CellLink;
}

/** As `Excel.RangeHyperlink` has it. */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What Excel knows of a sheet and the grid does not. */
export interface SheetExtras {
  /** By the tables' ids. */
  readonly tables?: Readonly<Record<string, TableLook>>;
  readonly print?: PrintSetUp;
  readonly veryHidden?: boolean;
  /** Null or missing while the sheet is not protected. */
  readonly protection?: SheetProtection | null;
  readonly comments?: readonly SheetComment[];
  readonly charts?: readonly SheetChart[];
  /** What formulas have filled besides their own cells. */
  readonly spilled?: Spilled;
}

/** A workbook on its way into the engine and out of it: plain JSON. */
export interface WorkbookContent {
  /** The file's name. */
  readonly name: string;
  readonly date1904: boolean;
  /** The grid's own snapshot; conditional formats, notes, validation, links, tables and names are among its resources. */
  readonly data: IWorkbookData;
  /** Whether sheets can't be added, renamed, moved and taken out. */
  readonly isProtected?: boolean;
  /** By sheet id. */
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  /** What the add-in remembers in the workbook (`Excel.SettingCollection`), by key. */
  readonly settings: Readonly<Record<string, unknown>>;
}
