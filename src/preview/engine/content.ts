import type { IWorkbookData } from "@univerjs/core";

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

export interface WorkbookContent {
  readonly name: string;
  readonly date1904: boolean;
  readonly data: IWorkbookData;
  readonly sheets: Readonly<
    Record<
      string,
      {
        veryHidden?: boolean;
        protection?: SheetProtection | null;
        comments?: readonly { cell: string; text: string; author: string }[];
      }
    >
  >;
  readonly settings: Readonly<Record<string, unknown>>;
}
