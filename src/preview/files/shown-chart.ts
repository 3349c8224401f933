import { attributeOf, childOf, childrenOf, rootOf, type Element } from "../../files/annotate/xml";
import type { ChartAxis, ChartLegend, SheetChart } from "../engine/sheet-chart";
import { noText, shownText } from "./chart-texts";
import { shownSeries } from "./shown-series";

const TITLE_SIZE = 14;
const AXIS_TITLE_SIZE = 10;
const USUAL_GAP = 150;
const POSITIONS: Readonly<Record<string, ChartLegend["position"]>> = {
  b: "Bottom",
  l: "Left",
  r: "Right",
  t: "Top",
  tr: "Corner",
};
const CROSSINGS: Readonly<Record<string, ChartAxis["position"]>> = { max: "Maximum", min: "Minimum" };

/**
 * A chart as its part in a file says it; null where that is none.
 * @param ids the sheets' ids by their names
 */
export function shownChart(
  xml: string,
  ids: ReadonlyMap<string, string>,
): Omit<SheetChart, "id" | "name" | "at"> | null {
  const chart = childOf(xml, rootOf(xml), "chart");
  const plot = chart && childOf(xml, chart, "plotArea");
  const groups = plot ? childrenOf(xml, plot).filter(({ local }) => local.endsWith("Chart")) : [];
  const [group] = groups;
  if (!plot || !group) return null;
  const [category, value] = axesIn(xml, plot);
  const series = groups.flatMap((one) => shownSeries(xml, one, ids));
  const gap = childOf(xml, group, "gapWidth");
  const legend = childOf(xml, chart, "legend");
  return {
    type: groups.length === 1 ? typeOf(xml, group) : "Invalid",
    title: titleOf(xml, chart, TITLE_SIZE),
    series,
    gapWidth: gap ? Number(valueOf(xml, gap) ?? USUAL_GAP) : USUAL_GAP,
    legend: {
      visible: legend !== undefined,
      position: POSITIONS[(legend && valueOf(xml, childOf(xml, legend, "legendPos"))) ?? "r"] ?? "Right",
    },
    category: axis(xml, category, value),
    value: axis(xml, value, category),
  };
}

/** What kinds in files are called in Excel's interface, with their grouping. */
const TYPES: Readonly<Record<string, string>> = {
  "bar col clustered": "ColumnClustered",
  "bar col stacked": "ColumnStacked",
  "bar col percentStacked": "ColumnStacked100",
  "bar bar clustered": "BarClustered",
  "bar bar stacked": "BarStacked",
  "bar bar percentStacked": "BarStacked100",
  "line standard": "Line",
  "line stacked": "LineStacked",
  "area standard": "Area",
  "area stacked": "AreaStacked",
  pie: "Pie",
  doughnut: "Doughnut",
  scatter: "XYScatter",
};

function typeOf(xml: string, group: Element): string {
  const said = ["barDir", "grouping"].flatMap((local) => valueOf(xml, childOf(xml, group, local)) ?? []);
  const type = TYPES[[group.local.replace(/Chart$/, ""), ...said].join(" ")] ?? "Invalid";
  return type === "Line" && valueOf(xml, childOf(xml, group, "marker")) === "1" ? "LineMarkers" : type;
}

/** That of the categories, and that of the values. */
function axesIn(xml: string, plot: Element): [Element | undefined, Element | undefined] {
  const axes = childrenOf(xml, plot).filter(({ local }) => /^(?:cat|date|val)Ax$/.test(local));
  const category = axes.find(({ local }) => local !== "valAx") ?? (axes.length > 1 ? axes[0] : undefined);
  return [category, axes.find((one) => one !== category && one.local === "valAx")];
}

function axis(xml: string, own: Element | undefined, other: Element | undefined): ChartAxis {
  if (!own)
    return {
      title: noText(AXIS_TITLE_SIZE),
      format: null,
      gridlines: false,
      reversed: false,
      minimum: null,
      position: "Automatic",
    };
  const format = childOf(xml, own, "numFmt");
  const isOwn = format && attributeOf(xml, format, "sourceLinked")?.value !== "1";
  const code = isOwn ? attributeOf(xml, format, "formatCode")?.value : undefined;
  const scaling = childOf(xml, own, "scaling");
  const orientation = scaling && valueOf(xml, childOf(xml, scaling, "orientation"));
  const minimum = Number((scaling && valueOf(xml, childOf(xml, scaling, "min"))) ?? NaN);
  const crosses = other && valueOf(xml, childOf(xml, other, "crosses"));
  return {
    title: titleOf(xml, own, AXIS_TITLE_SIZE),
    format: code ?? null,
    gridlines: childOf(xml, own, "majorGridlines") !== undefined,
    reversed: orientation === "maxMin",
    minimum: Number.isFinite(minimum) ? minimum : null,
    position: CROSSINGS[crosses ?? ""] ?? "Automatic",
  };
}

function titleOf(xml: string, owner: Element, size: number) {
  const title = childOf(xml, owner, "title");
  return title ? shownText(xml, title, size) : noText(size);
}

const valueOf = (xml: string, element: Element | undefined): string | undefined =>
  element && attributeOf(xml, element, "val")?.value;
