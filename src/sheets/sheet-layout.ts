import type { Day } from "../plan/day";
import type { Area, CellAddress } from "../plan/place";
import type { CellStyleName } from "./cell-styles";

export type { CellStyleName };

/** Sheets to be written together, by whatever means: Excel itself or a file. */
export interface WorkbookLayout {
  readonly sheets: readonly SheetLayout[];
  readonly names: readonly NameLayout[];
}

/** A sheet to be written. */
export interface SheetLayout {
  /** One that Excel takes, and that is free. */
  readonly name: string;
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly LayoutCell[])[];
  /** Rows that stay in sight, from the top. */
  readonly frozenRows: number;
  readonly tables?: readonly TableLayout[];
  /** Where there are no tables: a row's cells that hold the columns' titles. */
  readonly header?: Area;
  readonly validations?: readonly ValidationLayout[];
  /** How deep each row is in the outline, from the top: 0, or nothing, is not grouped. */
  readonly rowLevels?: readonly number[];
  /** Zero-based. */
  readonly hiddenColumns?: readonly number[];
  /** Protects everything but these cells, without a password. */
  readonly unlocked?: readonly Area[];
  /** Of several that hold for a cell the first wins. */
  readonly conditionalFormats?: readonly ConditionalLayout[];
  readonly charts?: readonly ChartLayout[];
  readonly print?: PrintLayout;
}

/** A look that cells have while a formula is true. */
export interface ConditionalLayout {
  readonly area: Area;
  /** In A1 form from `=` on, as it holds for the area's first cell: references without `$` move along. */
  readonly formula: string;
  /** Six hexadecimal digits. */
  readonly fill: string;
  readonly colour?: string;
}

/** A chart of the program's own, which follows the cells that it shows. */
export interface ChartLayout {
  /** Unique on its sheet; a chart is found again by it. */
  readonly name: string;
  /** `bars` lie, the first one on top. */
  readonly kind: "stacked-columns" | "bars";
  readonly title: string;
  /** Cells of the same sheet: what the series are called in the first row, what each value is of in the first column. */
  readonly source: Area;
  /** Of the series, in their order: six hexadecimal digits each. */
  readonly colours: readonly string[];
  /** The number format of values, as files hold it. */
  readonly format: string;
  /** What the values are, with their unit. */
  readonly valueTitle: string;
  /**
   * Where the values' axis begins; missing where the program may choose. Excel begins near the least of values that differ
   * little, and bars then look as if they differed much.
   */
  readonly minimum?: number;
  /** The cells that it covers. */
  readonly at: Area;
}

/** A workbook's defined name. */
export interface NameLayout {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A text is always a text, whatever it begins with. */
export type LayoutValue = string | number | null | LayoutDate | LayoutFormula;

export interface LayoutDate {
  readonly day: Day;
}

export interface LayoutFormula {
  /** In A1 form with English names and commas, from `=` on: `=SUM(G7:G9)`. */
  readonly formula: string;
  /** What it gives as written, where that is known: Excel's protected view shows a file's formulas without calculating. */
  readonly result?: string | number;
}

export interface LayoutCell {
  /** null leaves alone what the user may have put there; an empty text makes the cell empty. */
  readonly value: LayoutValue;
  readonly style?: CellStyleName;
  /** A jump to a cell of the same workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** An Excel table; its first row holds the titles, each another. */
export interface TableLayout {
  /** Unique in the workbook. */
  readonly name: string;
  readonly area: Area;
}

/** What may be typed into cells; Excel says the message where something else is. */
export interface ValidationLayout {
  readonly area: Area;
  readonly allowed: AllowedInput;
  readonly title: string;
  readonly message: string;
  /** `warning` lets the user keep what he typed. */
  readonly alert: "stop" | "warning";
}

export type AllowedInput =
  | { readonly kind: "date"; readonly from: Day; readonly to: Day }
  /** A number of zero or more. */
  | { readonly kind: "amount" }
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** What the cells of a defined name hold. */
  | { readonly kind: "named-list"; readonly name: string };

/** On A4, one page wide, with its number and the number of pages below. */
export interface PrintLayout {
  readonly orientation: "portrait" | "landscape";
  /** Zero-based rows, both included, that every page begins with. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** What is printed, where that is not the whole sheet. */
  readonly area?: Area;
  /** The text at the foot's left. */
  readonly foot: string;
}

/** Where a layout's cell stands, for formulas and names. */
export type LayoutPlace = CellAddress;
