import type { SheetChart, WriteSheet } from "hucre/xlsx";
import type { Area } from "../../plan/place";
import { ACCENT } from "../../sheets/house-style";
import type { ChartLayout } from "../../sheets/sheet-layout";
import { withoutForbidden } from "../held-text";
import { absoluteReference } from "./references";

/** In points. */
const TITLE_SIZE = 12;
const LABEL_SIZE = 9;
/** Between bars, in hundredths of a bar's width. */
const GAP = 60;
const GREY = "595959";
/** Said of both kinds: LibreOffice draws the small ones where nothing is said. */
const NO_TICKS = { majorTickMark: "none", minorTickMark: "none" } as const;

type Axes = NonNullable<SheetChart["axes"]>;

/**
 * A sheet's charts for the library. What it calls a series is the reference of the cell that holds its name: only what
 * `soundChart` makes of the written chart is one that follows its cells.
 */
export function fileCharts(sheet: string, charts: readonly ChartLayout[]): NonNullable<WriteSheet["charts"]> {
  return charts.map((chart) => fileChart(sheet, chart));
}

function fileChart(sheet: string, chart: ChartLayout): SheetChart {
  const { kind, source, at } = chart;
  const title = withoutForbidden(chart.title);
  const isStacked = kind === "stacked-columns";
  const hasLegend = source.right - source.left > 1;
  return {
    type: isStacked ? "column" : "bar",
    barGrouping: isStacked ? "stacked" : "clustered",
    ...(isStacked ? { overlap: 100 } : {}),
    gapWidth: GAP,
    title,
    titleFontSize: TITLE_SIZE,
    titleBold: true,
    titleColor: ACCENT,
    altText: title,
    legend: hasLegend ? "bottom" : false,
    series: seriesOf(sheet, chart),
    axes: isStacked ? upright(chart) : lying(chart, hasLegend),
    // A bar's value is read off the bar more easily than off the axis.
    ...(isStacked || hasLegend ? {} : { dataLabels: valueLabels(chart) }),
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: "D9D9D9",
    anchor: { from: { row: at.top, col: at.left }, to: { row: at.bottom + 1, col: at.right + 1 } },
  };
}

function seriesOf(sheet: string, { source, colours }: ChartLayout): SheetChart["series"] {
  const { top, left, bottom, right } = source;
  const reference = (area: Area): string => absoluteReference(sheet, area);
  const categories = reference({ top: top + 1, left, bottom, right: left });
  return Array.from({ length: right - left }, (_, index) => {
    const column = left + 1 + index;
    return {
      name: reference({ top, left: column, bottom: top, right: column }),
      values: reference({ top: top + 1, left: column, bottom, right: column }),
      categories,
      ...(colours[index] === undefined ? {} : { color: colours[index] }),
    };
  });
}

function valueLabels({ format }: ChartLayout): NonNullable<SheetChart["dataLabels"]> {
  return {
    showValue: true,
    position: "outEnd",
    numberFormat: { formatCode: format },
    fontSize: LABEL_SIZE,
    fontColor: GREY,
  };
}

function upright(chart: ChartLayout): Axes {
  return { x: categoryAxis(), y: { ...valueAxis(chart, true), axisTitleRotation: -90 } };
}

/** Turned around, the first category is on top and the values' axis stays below. Lines would go through bars' values. */
function lying(chart: ChartLayout, hasLines: boolean): Axes {
  return { x: { ...categoryAxis(), reverse: true }, y: { ...valueAxis(chart, hasLines), crosses: "max" } };
}

/** Below zero, too, the categories stand at the edge. */
function categoryAxis(): NonNullable<Axes["x"]> {
  return { ...NO_TICKS, tickLblPos: "low", labelFontSize: LABEL_SIZE };
}

function valueAxis({ format, valueTitle, minimum }: ChartLayout, hasLines: boolean): NonNullable<Axes["y"]> {
  return {
    title: withoutForbidden(valueTitle),
    ...(minimum === undefined ? {} : { scale: { min: minimum } }),
    axisTitleFontSize: LABEL_SIZE,
    axisTitleColor: GREY,
    ...NO_TICKS,
    tickLblPos: "nextTo",
    labelFontSize: LABEL_SIZE,
    numberFormat: { formatCode: format },
    gridlines: { major: hasLines },
  };
}
