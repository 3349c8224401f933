import type { ChartAxis } from "../../engine/sheet-chart";
import { changeChart, chartOf, type ChartTarget } from "../charts";
import { invalidArgument } from "../host-error";
import { link, property, type HostType } from "../member";
import type { Session } from "../session";
import { titleType } from "./chart-title";

/** One of a chart's two axes. */
interface AxisTarget {
  readonly chart: ChartTarget;
  readonly which: "category" | "value";
}

const AXIS_TITLE = titleType<AxisTarget>("ChartAxisTitle", "1.1", {
  get: (it, session) => axisOf(it, session).title,
  set: (it, title, session) => change(it, { title }, session),
});

const GRIDLINES: HostType<AxisTarget> = {
  name: "ChartGridlines",
  members: {
    Visible: property(
      "1.1",
      (it, session) => axisOf(it, session).gridlines,
      (it, value, session) => change(it, { gridlines: value === true }, session),
    ),
  },
};

const AXIS: HostType<AxisTarget> = {
  name: "ChartAxis",
  members: {
    NumberFormat: property(
      "1.8",
      (it, session) => axisOf(it, session).format ?? "General",
      (it, value, session) => change(it, { format: String(value) }, session),
    ),
    Minimum: property(
      "1.1",
      // The page draws every axis from zero on, or from the least value below it.
      (it, session) => axisOf(it, session).minimum ?? 0,
      (it, value, session) => {
        if (value !== "" && !Number.isFinite(value)) throw invalidArgument(`No axis begins at ${String(value)}.`);
        change(it, { minimum: value === "" ? null : (value as number) }, session);
      },
    ),
    ReversePlotOrder: property(
      "1.7",
      (it, session) => axisOf(it, session).reversed,
      (it, value, session) => change(it, { reversed: value === true }, session),
    ),
    Position: property(
      "1.8",
      (it, session) => axisOf(it, session).position,
      (it, value, session) => {
        if (value !== "Automatic" && value !== "Maximum" && value !== "Minimum")
          throw invalidArgument(`Axes don't meet at ${String(value)}.`);
        change(it, { position: value }, session);
      },
    ),
    Title: link("1.1", () => AXIS_TITLE),
    MajorGridlines: link("1.1", () => GRIDLINES),
  },
};

export const CHART_AXES: HostType<ChartTarget> = {
  name: "ChartAxes",
  members: {
    CategoryAxis: link(
      "1.1",
      () => AXIS,
      (chart) => ({ chart, which: "category" as const }),
    ),
    ValueAxis: link(
      "1.1",
      () => AXIS,
      (chart) => ({ chart, which: "value" as const }),
    ),
  },
};

function axisOf({ chart, which }: AxisTarget, session: Session): ChartAxis {
  return chartOf(chart, session)[which];
}

function change(it: AxisTarget, more: Partial<ChartAxis>, session: Session): void {
  changeChart(it.chart, { [it.which]: { ...axisOf(it, session), ...more } }, session);
}
