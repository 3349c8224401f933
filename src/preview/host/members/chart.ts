import type { SheetChart } from "../../engine/sheet-chart";
import { onlyArea, sheetOf } from "../cells";
import { boxOf, type Box } from "../chart-box";
import { changeChart, chartOf, removeChart, setChartData, type ChartTarget } from "../charts";
import { invalidArgument } from "../host-error";
import { isHostObject, link, method, property, type HostType, type Property } from "../member";
import { unknownMember } from "../member-access";
import { targetOf } from "../range-target";
import type { Session } from "../session";
import { CHART_AXES } from "./chart-axes";
import { CHART_LEGEND } from "./chart-legend";
import { CHART_SERIES_LIST } from "./chart-series";
import { titleType } from "./chart-title";
import { WORKSHEET } from "./worksheet";

/** Kinds of charts that the host keeps. */
export const CHART_TYPE =
  /^(?:(?:Column|Bar)(?:Clustered|Stacked|Stacked100)|Line|LineMarkers|LineStacked|Area|AreaStacked|Pie|Doughnut|XYScatter)$/;
const PIXELS_A_POINT = 4 / 3;

const CHART_TITLE = titleType<ChartTarget>("ChartTitle", "1.1", {
  get: (it, session) => chartOf(it, session).title,
  set: (it, title, session) => changeChart(it, { title }, session),
});

/** In points from the sheet's corner. A chart lies on whole cells here, so that it is moved by `setPosition` alone. */
function measure(name: string, of: (box: Box) => number): Property<ChartTarget> {
  return property(
    "1.1",
    (it, session) => of(boxOf(it.sheet, chartOf(it, session).at, session)) / PIXELS_A_POINT,
    (_, __, session) => {
      throw unknownMember(`Chart.${name} to be set`, session);
    },
  );
}

export const CHART: HostType<ChartTarget> = {
  name: "Chart",
  id: ({ id }) => id,
  members: {
    Id: property("1.7", (it, session) => chartOf(it, session).id),
    Name: property(
      "1.1",
      (it, session) => chartOf(it, session).name,
      (it, value, session) => changeChart(it, { name: String(value) }, session),
    ),
    ChartType: property(
      "1.7",
      (it, session) => chartOf(it, session).type,
      (it, value, session) => {
        if (!CHART_TYPE.test(String(value))) throw invalidArgument(`${String(value)} is no chart.`);
        changeChart(it, { type: String(value) }, session);
      },
    ),
    Left: measure("Left", ({ left }) => left),
    Top: measure("Top", ({ top }) => top),
    Width: measure("Width", ({ width }) => width),
    Height: measure("Height", ({ height }) => height),
    Title: link("1.1", () => CHART_TITLE),
    Legend: link("1.1", () => CHART_LEGEND),
    Axes: link("1.1", () => CHART_AXES),
    Series: link("1.1", () => CHART_SERIES_LIST),
    Worksheet: link("1.2", () => WORKSHEET, sheetOf),
    SetData: method("1.1", (it, [source, by], session) => {
      if (!isHostObject(source)) throw invalidArgument("A chart is of a range.");
      setChartData(it, targetOf(it.sheet, source, session), by, session);
    }),
    SetPosition: method("1.1", (it, [from, to], session) => {
      changeChart(it, { at: spanned(it, from, to, session) }, session);
    }),
    Delete: method("1.1", (it, _, session) => removeChart(it, session)),
  },
};

/** From one cell to another; without the other the chart keeps its size. */
function spanned(it: ChartTarget, from: unknown, to: unknown, session: Session): SheetChart["at"] {
  const first = onlyArea(targetOf(it.sheet, from, session));
  const { at } = chartOf(it, session);
  const size = { rows: at.bottom - at.top, columns: at.right - at.left };
  if (to === undefined || to === null || to === "")
    return { top: first.top, left: first.left, bottom: first.top + size.rows, right: first.left + size.columns };
  const last = onlyArea(targetOf(it.sheet, to, session));
  return {
    top: Math.min(first.top, last.top),
    left: Math.min(first.left, last.left),
    bottom: Math.max(first.bottom, last.bottom),
    right: Math.max(first.right, last.right),
  };
}
