import type { Parts } from "../../files/annotate/parts";
import { mapWorkbook } from "../../files/annotate/workbook-map";
import type { SheetChart } from "../engine/sheet-chart";
import { drawingOf, framesIn } from "./chart-frames";
import { shownChart } from "./shown-chart";

/**
 * The charts of a workbook's sheets, by the sheets' names.
 * @param ids the sheets' ids by their names
 */
export function shownCharts(parts: Parts, ids: ReadonlyMap<string, string>): Map<string, SheetChart[]> {
  const charts = new Map<string, SheetChart[]>();
  for (const { name, worksheet } of mapWorkbook(parts).sheets) {
    const drawing = worksheet === null ? null : drawingOf(parts, worksheet);
    if (drawing === null) continue;
    const found = framesIn(parts, drawing).flatMap(({ name: called, chart, at }, index): SheetChart[] => {
      const shown = shownChart(parts.text(chart), ids);
      return shown ? [{ ...shown, id: `file-${index + 1}`, name: called, at, original: chart }] : [];
    });
    if (found.length > 0) charts.set(name, found);
  }
  return charts;
}
