import type { LayoutValue, SheetLayout } from "../../sheets/sheet-layout";
import type { Parts } from "../annotate/parts";
import { descendantsOf, escaped } from "../annotate/xml";
import { XmlEdit } from "../annotate/xml-edit";
import { soundChart } from "./sound-chart";

/** Puts right the charts that the library wrote for these sheets, all of a new workbook's. */
export function soundCharts(parts: Parts, sheets: readonly SheetLayout[]): void {
  let number = 0;
  for (const [index, { charts = [], rows }] of sheets.entries()) {
    if (charts.length === 0) continue;
    const drawing = `xl/drawings/drawing${index + 1}.xml`;
    const names = charts.map(({ name }) => name);
    parts.write(drawing, withChartNames(parts.text(drawing), names));
    for (let count = charts.length; count > 0; count--) {
      const part = `xl/charts/chart${++number}.xml`;
      const chart = soundChart(parts.text(part), ({ row, column }) => known(rows[row]?.[column]?.value ?? null));
      parts.write(part, chart);
    }
  }
}

function known(value: LayoutValue): string | number | null {
  if (value === null || typeof value !== "object") return value;
  return "formula" in value ? (value.result ?? null) : null;
}

/** A drawing whose charts are called so, in their order: the library numbers them anew on every sheet. */
export function withChartNames(drawing: string, names: readonly string[]): string {
  const edit = new XmlEdit(drawing);
  descendantsOf(drawing, edit.root, "graphicFrame").forEach((frame, index) => {
    const [properties] = descendantsOf(drawing, frame, "cNvPr");
    if (properties && names[index] !== undefined) edit.setAttribute(properties, "name", escaped(names[index]));
  });
  return edit.toString();
}
