import type { Area } from "../plan/place";
import { ACCENT } from "../sheets/house-style";
import type { ChartLayout } from "../sheets/sheet-layout";
import { areaAddress } from "./areas";
import type { Batch } from "./batch";

/** What a chart takes of a request beside its series' colours. */
const BYTES_OF_A_CHART = 7_400;
const BYTES_OF_A_COLOUR = 800;
/** In points. */
const TITLE_SIZE = 12;
const LABEL_SIZE = 9;
/** Between columns or bars, in hundredths of their width. */
const GAP = 60;
const CHOSEN_BY_EXCEL = "";

/** A sheet's charts by their names, and how many series each has. */
export type ChartsThere = ReadonlyMap<string, number>;

/** A chart, and where its cells stand. */
export interface PlacedChart extends ChartLayout {
  /** Columns of the user's stand among its cells. */
  readonly isApart?: boolean;
}

/**
 * Asks for the charts of a sheet that is there. Needs ExcelApi 1.1.
 * @returns what to read after a `sync`
 */
export function loadCharts(sheet: Excel.Worksheet): () => ChartsThere {
  const charts = sheet.charts.load("items/name, items/series/count");
  return () => new Map(charts.items.map(({ name, series }) => [name, series.count]));
}

/**
 * Writes charts whose cells are written already. One that is there gets its cells and its title anew, and else stays as
 * the user has moved, sized and coloured it; only an axis that would hide values begins where Excel likes. Where columns
 * of the user's stand among the cells, it goes on showing those that Excel has moved along: given them anew, it would show
 * the user's too. Needs ExcelApi 1.8.
 */
export async function writeCharts(
  sheet: Excel.Worksheet,
  charts: readonly PlacedChart[],
  batch: Batch,
  there: ChartsThere = new Map(),
): Promise<void> {
  for (const layout of charts) {
    await batch.room(BYTES_OF_A_CHART + BYTES_OF_A_COLOUR * layout.colours.length);
    const source = sheet.getRange(areaAddress(layout.source));
    const known = there.get(layout.name);
    if (known === undefined) draw(sheet.charts.add(typeOf(layout), source, "Columns"), layout);
    else {
      const chart = sheet.charts.getItem(layout.name);
      chart.title.text = layout.title;
      if (!layout.isApart) {
        chart.setData(source, "Columns");
        colour(chart, layout, known);
      }
      if (layout.minimum === undefined) chart.axes.valueAxis.minimum = CHOSEN_BY_EXCEL;
    }
    source.untrack();
  }
}

const typeOf = ({ kind }: ChartLayout) => (kind === "bars" ? "BarClustered" : "ColumnStacked");
const seriesIn = ({ left, right }: Area): number => right - left;

function draw(chart: Excel.Chart, layout: ChartLayout): void {
  const { title, legend, axes } = chart;
  chart.name = layout.name;
  const [first, last] = corners(layout.at);
  chart.setPosition(first, last);
  title.text = layout.title;
  title.format.font.set({ size: TITLE_SIZE, bold: true, color: `#${ACCENT}` });
  const hasLegend = seriesIn(layout.source) > 1;
  legend.visible = hasLegend;
  if (hasLegend) legend.position = "Bottom";
  axes.valueAxis.numberFormat = layout.format;
  if (layout.minimum !== undefined) axes.valueAxis.minimum = layout.minimum;
  axes.valueAxis.title.text = layout.valueTitle;
  axes.valueAxis.title.format.font.size = LABEL_SIZE;
  const hasValues = layout.kind === "bars" && !hasLegend;
  // Lines would go through the values.
  axes.valueAxis.majorGridlines.visible = !hasValues;
  if (layout.kind === "bars") {
    // Turned around, the first category is on top, and the values stay below.
    axes.categoryAxis.reversePlotOrder = true;
    axes.categoryAxis.position = "Maximum";
  }
  const series = chart.series.getItemAt(0);
  series.gapWidth = GAP;
  // A bar's value is read off the bar more easily than off the axis.
  if (hasValues) {
    series.hasDataLabels = true;
    series.dataLabels.set({ numberFormat: layout.format, position: "OutsideEnd" });
  }
  colour(chart, layout, 0);
}

/** @param from of the series, the first that has no colour yet */
function colour(chart: Excel.Chart, { source, colours }: ChartLayout, from: number): void {
  for (const [index, one] of colours.slice(0, seriesIn(source)).entries())
    if (index >= from) chart.series.getItemAt(index).format.fill.setSolidColor(`#${one}`);
}

function corners({ top, left, bottom, right }: Area): [string, string] {
  return [
    areaAddress({ top, left, bottom: top, right: left }),
    areaAddress({ top: bottom, left: right, bottom, right }),
  ];
}
