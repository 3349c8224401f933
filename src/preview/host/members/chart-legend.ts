import type { ChartLegend } from "../../engine/sheet-chart";
import { changeChart, chartOf, type ChartTarget } from "../charts";
import { invalidArgument } from "../host-error";
import { property, type HostType } from "../member";
import type { Session } from "../session";

const POSITIONS: readonly string[] = ["Bottom", "Corner", "Left", "Right", "Top"] satisfies ChartLegend["position"][];

export const CHART_LEGEND: HostType<ChartTarget> = {
  name: "ChartLegend",
  members: {
    Visible: property(
      "1.1",
      (it, session) => chartOf(it, session).legend.visible,
      (it, value, session) => change(it, { visible: value === true }, session),
    ),
    Position: property(
      "1.1",
      (it, session) => chartOf(it, session).legend.position,
      (it, value, session) => {
        if (!POSITIONS.includes(String(value))) throw invalidArgument(`No legend stands at ${String(value)}.`);
        change(it, { position: value as ChartLegend["position"] }, session);
      },
    ),
  },
};

function change(it: ChartTarget, more: Partial<ChartLegend>, session: Session): void {
  changeChart(it, { legend: { ...chartOf(it, session).legend, ...more } }, session);
}
