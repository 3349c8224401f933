import type { ChartAxis, ChartText, SheetChart } from "../engine/sheet-chart";
import { onlyArea, type Cells } from "./cells";
import { seriesIn } from "./chart-series";
import { nameOf } from "./chart-sources";
import { notFound } from "./host-error";
import type { Session } from "./session";
import { assertMayChange, extrasOf, setExtras, sheetModel } from "./sheet-model";

/** A chart, by its id. */
export interface ChartTarget {
  readonly sheet: string;
  readonly id: string;
}

const NO_TITLE: ChartText = { text: "", visible: false, size: 10, bold: false, colour: "#595959" };
const AXIS: ChartAxis = {
  title: NO_TITLE,
  format: null,
  gridlines: false,
  reversed: false,
  minimum: null,
  position: "Automatic",
};
const TITLE_SIZE = 14;
const USUAL_GAP = 150;
/** What a chart covers before it is told. */
const USUAL_ROWS = 15;
const USUAL_COLUMNS = 8;

/** @throws HostError for a sheet that was deleted */
export function chartsOn(sheet: string, session: Session): readonly SheetChart[] {
  sheetModel(sheet, session);
  return extrasOf(sheet, session).charts ?? [];
}

/** @throws HostError for a chart that is gone */
export function chartOf({ sheet, id }: ChartTarget, session: Session): SheetChart {
  const chart = chartsOn(sheet, session).find((one) => one.id === id);
  if (!chart) throw notFound("such chart any more");
  return chart;
}

/** Draws a chart of cells as Excel does before it is told more. */
export function addChart(sheet: string, type: string, source: Cells, by: unknown, session: Session): ChartTarget {
  assertMayChange(sheet, "allowEditObjects", session);
  const charts = chartsOn(sheet, session);
  const series = seriesIn(source, by, session);
  const { top, right } = onlyArea(source);
  const left = right + 2;
  const [only, ...others] = series;
  const text = only && others.length === 0 ? (nameOf(only.name, session) ?? "") : "";
  const number = freeNumber(charts);
  const chart: SheetChart = {
    id: `chart-${number}`,
    name: `Chart ${number}`,
    type,
    title: { ...NO_TITLE, text: text === "" ? "Chart Title" : text, visible: true, size: TITLE_SIZE },
    series,
    gapWidth: USUAL_GAP,
    legend: { visible: others.length > 0, position: "Bottom" },
    category: AXIS,
    value: { ...AXIS, gridlines: true },
    at: { top, left, bottom: top + USUAL_ROWS - 1, right: left + USUAL_COLUMNS - 1 },
  };
  setExtras(sheet, { charts: [...charts, chart] }, session);
  return { sheet, id: chart.id };
}

export function changeChart(it: ChartTarget, more: Partial<SheetChart>, session: Session): void {
  const chart = chartOf(it, session);
  assertMayChange(it.sheet, "allowEditObjects", session);
  const charts = chartsOn(it.sheet, session).map((one) => (one === chart ? { ...chart, ...more } : one));
  setExtras(it.sheet, { charts }, session);
}

export function removeChart(it: ChartTarget, session: Session): void {
  const chart = chartOf(it, session);
  assertMayChange(it.sheet, "allowEditObjects", session);
  setExtras(it.sheet, { charts: chartsOn(it.sheet, session).filter((one) => one !== chart) }, session);
}

/** Other cells for a chart; its series keep their look, in their order. */
export function setChartData(it: ChartTarget, source: Cells, by: unknown, session: Session): void {
  const before = chartOf(it, session).series;
  const series = seriesIn(source, by, session).map((one, index) => {
    const { colour = null, labels = null } = before[index] ?? {};
    return { ...one, colour, labels };
  });
  changeChart(it, { series }, session);
}

function freeNumber(charts: readonly SheetChart[]): number {
  const taken = new Set(charts.flatMap(({ id, name }) => [id, name]));
  for (let number = 1; ; number++) if (!taken.has(`chart-${number}`) && !taken.has(`Chart ${number}`)) return number;
}
