import { unzipSync, strFromU8 } from "fflate";
import type { ShownValue } from "../../files/write/chart-values";
import { soundChart } from "../../files/write/sound-chart";
import { hasArea, type SheetChart } from "../engine/sheet-chart";
import { fileChart, type Reference } from "./file-chart";

/** What the cells of a sheet show, by its id. */
export type ShownValues = (sheet: string) => ShownValue;

const NOTHING: ShownValue = () => null;

/** The part of a chart that no file has; null for a kind that can't be written. */
export async function newChartPart(
  chart: SheetChart,
  reference: Reference,
  shown: ShownValues,
): Promise<string | null> {
  const made = fileChart(chart, reference);
  if (!made) return null;
  const { writeXlsx } = await import("hucre/xlsx");
  // The library writes charts only with a workbook around them.
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [], charts: [made] }] }));
  const xml = strFromU8(parts["xl/charts/chart1.xml"]!);
  const hasWords = chart.series.some(({ name }) => name !== null && "text" in name);
  return hasWords ? xml : soundChart(xml, shownOf(chart, shown));
}

/** Of a chart of one sheet's cells. */
function shownOf({ series }: SheetChart, shown: ShownValues): ShownValue {
  const sources = series.flatMap(({ name, values, categories }) => [name, values, categories].filter(hasArea));
  const [sheet, ...others] = new Set(sources.map((source) => source.sheet));
  return sheet !== undefined && others.length === 0 ? shown(sheet) : NOTHING;
}
