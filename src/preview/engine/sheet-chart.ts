import type { Area } from "../../plan/place";

/** A chart, which the grid's library does not know. Names of kinds, places and parts are those of `Excel.Chart`. */
export interface SheetChart {
  /** Unique in its sheet, whatever the chart is called. */
  readonly id: string;
  readonly name: string;
  /** `ColumnStacked`, `BarClustered`, `Line` and so on. */
  readonly type: string;
  readonly title: ChartText;
  readonly series: readonly ChartSeries[];
  /** Between columns or bars, in hundredths of their width. */
  readonly gapWidth: number;
  readonly legend: ChartLegend;
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  /** The cells that it covers. */
  readonly at: Area;
  /** The part of the opened file that holds it; missing for one that was added since. */
  readonly original?: string;
}

/** Cells that a chart shows: of a sheet by its id, so that a new name changes nothing; or what is no such range. */
export type ChartSource = { readonly sheet: string; readonly area: Area } | { readonly formula: string };

export interface ChartSeries {
  /** In words, or by the cell that says it; null where the series is only numbered. */
  readonly name: ChartSource | { readonly text: string } | null;
  readonly values: ChartSource;
  readonly categories: ChartSource | null;
  /** `#RRGGBB`; null for the one that is next. */
  readonly colour: string | null;
  /** null for none. */
  readonly labels: ChartLabels | null;
}

export interface ChartText {
  readonly text: string;
  readonly visible: boolean;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** What stands beside each column or bar: its value. */
export interface ChartLabels {
  /** null for that of the cells. */
  readonly format: string | null;
  readonly position: "Automatic" | "Center" | "InsideBase" | "InsideEnd" | "OutsideEnd";
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: "Bottom" | "Left" | "Right" | "Top" | "Corner";
}

export interface ChartAxis {
  readonly title: ChartText;
  /** null for that of the cells. */
  readonly format: string | null;
  readonly gridlines: boolean;
  /** Whether the first category is the last, or the lowest value the highest. */
  readonly reversed: boolean;
  /** The least value that is shown; null where the program chooses. */
  readonly minimum: number | null;
  /** Where the other axis meets this one. */
  readonly position: "Automatic" | "Maximum" | "Minimum";
}

export const hasArea = (source: object | null): source is { readonly sheet: string; readonly area: Area } =>
  source !== null && "area" in source;
