import type { SheetChart } from "../engine/sheet-chart";
import { boxOf, type Box } from "./chart-box";
import { nameOf, numbersOf, textsOf } from "./chart-sources";
import { chartsOn } from "./charts";
import type { Session } from "./session";

/** A chart with all that is to be seen of it, as its cells have it now. */
export interface ShownChart {
  readonly chart: SheetChart;
  readonly box: Box;
  /** What each value is of; fewer where not all have a name. */
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
}

export interface ShownSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A sheet's charts, in the order in which they lie over each other. */
export function shownCharts(sheet: string, session: Session): ShownChart[] {
  return chartsOn(sheet, session).map((chart) => ({
    chart,
    box: boxOf(sheet, chart.at, session),
    categories: textsOf(chart.series[0]?.categories ?? null, session),
    series: chart.series.map(({ name, values }, index) => ({
      name: nameOf(name, session) ?? `Series${index + 1}`,
      values: numbersOf(values, session),
    })),
  }));
}
