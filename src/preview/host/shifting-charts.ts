import { hasArea, type ChartSeries, type ChartSource, type SheetChart } from "../engine/sheet-chart";
import { COLUMNS, widthOf } from "./area";
import type { Session } from "./session";
import { setExtras } from "./sheet-model";
import { isAcross, shifted, type Shift } from "./shifts";

/** Lets charts move with the sheet's rows, and those of all sheets follow the cells that they show. */
export function shiftCharts(sheet: string, shift: Shift, session: Session): void {
  for (const [id, { charts }] of session.grid.extras.sheets) {
    if (!charts || charts.length === 0) continue;
    const moved = charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => shiftedSeries(series, sheet, shift)),
      ...(id === sheet && { at: shiftedPlace(chart.at, shift) }),
    }));
    setExtras(id, { charts: moved }, session);
  }
}

/** A chart whose rows are gone stays, a row high. */
function shiftedPlace(at: SheetChart["at"], shift: Shift): SheetChart["at"] {
  if (widthOf(shift.area) < COLUMNS) return at;
  const { top } = shift.area;
  return shifted(at, shift) ?? { ...at, top, bottom: top };
}

function shiftedSeries(series: ChartSeries, sheet: string, shift: Shift): ChartSeries {
  const { name, values, categories } = series;
  return {
    ...series,
    name: name && ("text" in name ? name : shiftedSource(name, sheet, shift)),
    values: shiftedSource(values, sheet, shift),
    categories: categories && shiftedSource(categories, sheet, shift),
  };
}

function shiftedSource(source: ChartSource, sheet: string, shift: Shift): ChartSource {
  if (!hasArea(source) || source.sheet !== sheet || !isAcross(source.area, shift)) return source;
  const area = shifted(source.area, shift);
  return area ? { sheet, area } : { formula: "#REF!" };
}
