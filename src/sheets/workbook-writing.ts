import type { NameLayout, SheetLayout } from "./sheet-layout";

/** For each column, from column A on, its titles in all languages. */
export type ColumnTitles = readonly (readonly string[])[];

/** Sheets that are written into a workbook together, whole or not at all. */
export interface WorkbookWriting {
  readonly sheets: readonly SheetWriting[];
  readonly names: readonly NameLayout[];
  /** What the workbook is to remember, by the setting's key; null forgets it. */
  readonly settings?: ReadonlyMap<string, unknown>;
}

/** A new sheet, or what an old one becomes. */
export interface SheetWriting {
  readonly layout: SheetLayout;
  /** The plan sheet whose rows the layout's continue; null for a new sheet. */
  readonly onto: {
    readonly sheetId: string;
    /** For each row of the layout the zero-based row of the old sheet, going down only; null where it is new. */
    readonly oldRows: readonly (number | null)[];
    /** What each column of the layout's first table, or of its header, may be called there; where left out, as in the layout. */
    readonly titles?: ColumnTitles;
    /**
     * Where the layout's columns stand on the old sheet, where that is known by more than their titles; further ones go
     * behind the last. Of the titles only the first counts then: it must still be there.
     */
    readonly columns?: readonly number[];
    /** Rows of the old sheet that go, whole; what tables lose goes by itself. */
    readonly goneRows?: readonly number[];
    /**
     * Gives kept rows the number formats, looks and links that the layout says, and shows our columns but those that it
     * hides. Otherwise kept rows stay as the user has them.
     */
    readonly restyles?: boolean;
  } | null;
}
