import type { SheetChart as FileChart } from "hucre/xlsx";
import { absoluteReference } from "../../files/write/references";
import {
  hasArea,
  type ChartAxis,
  type ChartLegend,
  type ChartSeries,
  type ChartSource,
  type SheetChart,
} from "../engine/sheet-chart";

type Axes = NonNullable<FileChart["axes"]>;
type Kind = Pick<FileChart, "type" | "barGrouping" | "lineGrouping" | "areaGrouping" | "overlap" | "showLineMarkers">;

/** In points. */
const LABEL_SIZE = 9;

/** How files write a reference to a chart's cells. */
export type Reference = (source: ChartSource) => string;

/** @param sheets the sheets' names by their ids */
export function referenceIn(sheets: ReadonlyMap<string, string>): Reference {
  return (source) => {
    if (!hasArea(source)) return source.formula;
    const sheet = sheets.get(source.sheet);
    return sheet === undefined ? "#REF!" : absoluteReference(sheet, source.area);
  };
}

/** A chart for the library; null for a kind that it does not write. Its series are called by reference, where they are. */
export function fileChart(chart: SheetChart, reference: Reference): FileChart | null {
  const kind = KINDS[chart.type];
  if (!kind || chart.series.length === 0) return null;
  const { title, legend, series, at } = chart;
  return {
    ...kind,
    gapWidth: chart.gapWidth,
    ...(title.visible && {
      title: title.text,
      titleFontSize: title.size,
      titleBold: title.bold,
      titleColor: digits(title.colour),
    }),
    altText: title.text,
    legend: legend.visible ? LEGENDS[legend.position] : false,
    series: series.map((one) => fileSeries(one, reference)),
    axes: {
      // Below zero, too, the categories stand at the edge.
      x: { ...fileAxis(chart.category, chart.value), tickLblPos: "low" },
      y: {
        ...fileAxis(chart.value, chart.category),
        tickLblPos: "nextTo",
        ...(kind.type === "bar" ? {} : { axisTitleRotation: -90 }),
      },
    },
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: "D9D9D9",
    anchor: { from: { row: at.top, col: at.left }, to: { row: at.bottom + 1, col: at.right + 1 } },
  };
}

const KINDS: Readonly<Record<string, Kind>> = {
  ColumnClustered: { type: "column", barGrouping: "clustered" },
  ColumnStacked: { type: "column", barGrouping: "stacked", overlap: 100 },
  ColumnStacked100: { type: "column", barGrouping: "percentStacked", overlap: 100 },
  BarClustered: { type: "bar", barGrouping: "clustered" },
  BarStacked: { type: "bar", barGrouping: "stacked", overlap: 100 },
  BarStacked100: { type: "bar", barGrouping: "percentStacked", overlap: 100 },
  Line: { type: "line", showLineMarkers: false },
  LineMarkers: { type: "line", showLineMarkers: true },
  LineStacked: { type: "line", lineGrouping: "stacked" },
  Area: { type: "area" },
  AreaStacked: { type: "area", areaGrouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter" },
};

const LEGENDS: Readonly<Record<ChartLegend["position"], Exclude<FileChart["legend"], false | undefined>>> = {
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Top: "top",
  Corner: "topRight",
};

const LABELS = { Center: "ctr", InsideBase: "inBase", InsideEnd: "inEnd", OutsideEnd: "outEnd" } as const;

const digits = (colour: string): string => colour.slice(1);

function fileSeries({ name, values, categories, colour, labels }: ChartSeries, reference: Reference) {
  const text = name && ("text" in name ? name.text : reference(name));
  return {
    ...(text !== null && { name: text }),
    values: reference(values),
    ...(categories && { categories: reference(categories) }),
    ...(colour !== null && { color: digits(colour) }),
    ...(labels && {
      dataLabels: {
        showValue: true,
        ...(labels.position !== "Automatic" && { position: LABELS[labels.position] }),
        ...(labels.format !== null && { numberFormat: { formatCode: labels.format } }),
      },
    }),
  };
}

/** Where the other axis meets this one is said with the other one. */
function fileAxis(
  { title, format, gridlines, reversed, minimum }: ChartAxis,
  { position }: ChartAxis,
): NonNullable<Axes["x"] & Axes["y"]> {
  return {
    ...(title.visible && {
      title: title.text,
      axisTitleFontSize: title.size,
      axisTitleBold: title.bold,
      axisTitleColor: digits(title.colour),
    }),
    majorTickMark: "none",
    minorTickMark: "none",
    labelFontSize: LABEL_SIZE,
    ...(format !== null && { numberFormat: { formatCode: format } }),
    gridlines: { major: gridlines },
    reverse: reversed,
    ...(minimum !== null && { scale: { min: minimum } }),
    ...(position !== "Automatic" && { crosses: position === "Maximum" ? "max" : "min" }),
  };
}
