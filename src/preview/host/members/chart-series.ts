import type { ChartLabels, ChartSeries, ChartSource } from "../../engine/sheet-chart";
import { addressOfSource, nameOf, numbersOf, textsOf } from "../chart-sources";
import { changeChart, chartOf, type ChartTarget } from "../charts";
import { gridColour } from "../colours";
import { invalidArgument, notFound } from "../host-error";
import { link, method, objectOf, property, type HostObject, type HostType } from "../member";
import type { Session } from "../session";

/** A series, by its place in the chart. */
interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
}

const FILL: HostType<SeriesTarget> = {
  name: "ChartFill",
  members: {
    SetSolidColor: method("1.1", (it, [colour], session) => change(it, { colour: gridColour(colour) }, session)),
    Clear: method("1.1", (it, _, session) => change(it, { colour: null }, session)),
  },
};

const FORMAT: HostType<SeriesTarget> = { name: "ChartSeriesFormat", members: { Fill: link("1.1", () => FILL) } };

const NEW_LABELS: ChartLabels = { format: null, position: "Automatic" };
const POSITIONS: readonly string[] = [
  "Automatic",
  "Center",
  "InsideBase",
  "InsideEnd",
  "OutsideEnd",
] satisfies ChartLabels["position"][];

const LABELS: HostType<SeriesTarget> = {
  name: "ChartDataLabels",
  members: {
    NumberFormat: property(
      "1.8",
      (it, session) => labelsOf(it, session).format ?? "General",
      (it, value, session) => change(it, { labels: { ...labelsOf(it, session), format: String(value) } }, session),
    ),
    Position: property(
      "1.1",
      (it, session) => labelsOf(it, session).position,
      (it, value, session) => {
        if (!POSITIONS.includes(String(value))) throw invalidArgument(`No label stands at ${String(value)}.`);
        const position = value as ChartLabels["position"];
        change(it, { labels: { ...labelsOf(it, session), position } }, session);
      },
    ),
  },
};

const SERIES: HostType<SeriesTarget> = {
  name: "ChartSeries",
  members: {
    Name: property(
      "1.1",
      (it, session) => nameOf(seriesOf(it, session).name, session) ?? `Series${it.index + 1}`,
      (it, value, session) => change(it, { name: { text: String(value) } }, session),
    ),
    GapWidth: property(
      "1.7",
      ({ chart }, session) => chartOf(chart, session).gapWidth,
      ({ chart }, value, session) => {
        const width = Number(value);
        if (!(width >= 0 && width <= 500)) throw invalidArgument("A gap goes from 0 to 500.");
        changeChart(chart, { gapWidth: width }, session);
      },
    ),
    HasDataLabels: property(
      "1.7",
      (it, session) => seriesOf(it, session).labels !== null,
      (it, value, session) => change(it, { labels: value === true ? labelsOf(it, session) : null }, session),
    ),
    DataLabels: link("1.8", () => LABELS),
    Format: link("1.1", () => FORMAT),
    GetDimensionValues: method("1.12", (it, [dimension], session) => {
      const source = sourceOf(it, dimension, session);
      return dimension === "Categories" ? textsOf(source, session) : numbersOf(source, session);
    }),
    GetDimensionDataSourceString: method("1.15", (it, [dimension], session) =>
      addressOfSource(sourceOf(it, dimension, session), session),
    ),
  },
};

export const CHART_SERIES_LIST: HostType<ChartTarget> = {
  name: "ChartSeriesCollection",
  itemType: () => SERIES,
  items: all,
  members: {
    Count: property("1.1", (it, session) => chartOf(it, session).series.length),
    GetCount: method("1.4", (it, _, session) => chartOf(it, session).series.length),
    GetItemAt: method("1.1", (it, [index], session) => {
      const target = { chart: it, index: Number(index) };
      seriesOf(target, session);
      return objectOf(SERIES, target);
    }),
  },
};

function all(chart: ChartTarget, session: Session): HostObject[] {
  return chartOf(chart, session).series.map((_, index) => objectOf(SERIES, { chart, index }));
}

function seriesOf({ chart, index }: SeriesTarget, session: Session): ChartSeries {
  const series = chartOf(chart, session).series[index];
  if (!series) throw notFound(`series ${index}`);
  return series;
}

function change({ chart, index }: SeriesTarget, more: Partial<ChartSeries>, session: Session): void {
  seriesOf({ chart, index }, session);
  const series = chartOf(chart, session).series.map((one, at) => (at === index ? { ...one, ...more } : one));
  changeChart(chart, { series }, session);
}

const labelsOf = (it: SeriesTarget, session: Session): ChartLabels => seriesOf(it, session).labels ?? NEW_LABELS;

function sourceOf(it: SeriesTarget, dimension: unknown, session: Session): ChartSource | null {
  const { categories, values } = seriesOf(it, session);
  if (dimension === "Categories") return categories;
  if (dimension === "Values") return values;
  throw invalidArgument(`The host knows no ${String(dimension)} of a series.`);
}
