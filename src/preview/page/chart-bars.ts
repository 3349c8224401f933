import type { ShownChart } from "../host/shown-charts";
import type { Scale } from "./chart-scale";
import { shape, words } from "./svg";

/** One column or bar, from a value to another. */
export interface Bar {
  readonly category: number;
  /** Its place among those that stand beside it, and how many these are. */
  readonly lane: number;
  readonly lanes: number;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  /** What stands at its end, if anything. */
  readonly label: string | null;
}

/** The room for columns or bars. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Excel's own, where a series says none. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export const colourOf = ({ chart }: ShownChart, series: number): string =>
  chart.series[series]?.colour ?? COLOURS[series % COLOURS.length]!;

/** A chart's columns or bars; stacked ones begin where the one before ends, and hundredths are of all in a stack. */
export function barsOf(shown: ShownChart, format: (value: number, code: string) => string): Bar[] {
  const { chart, series } = shown;
  const isStacked = /Stacked/.test(chart.type);
  const isShare = /100$/.test(chart.type);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, category) => {
    const sum = series.reduce((all, { values }) => all + Math.abs(values[category] ?? 0), 0);
    const ends = { above: 0, below: 0 };
    return series.map(({ values }, index): Bar => {
      const value = values[category] ?? 0;
      const height = isShare ? value / (sum || 1) : value;
      const side = height < 0 ? "below" : "above";
      const from = isStacked ? ends[side] : 0;
      ends[side] += height;
      const labels = chart.series[index]!.labels;
      const [lane, lanes] = isStacked ? [0, 1] : [index, series.length];
      const label = labels && values[category] !== null ? format(value, labels.format ?? "General") : null;
      return { category, lane, lanes, from, to: from + height, colour: colourOf(shown, index), label };
    });
  }).flat();
}

/** Draws columns, or bars where they lie. */
export function drawBars(
  bars: readonly Bar[],
  { plot, scale, count, isLying, gap }: { plot: Plot; scale: Scale; count: number; isLying: boolean; gap: number },
  size: number,
): SVGElement[] {
  const slot = (isLying ? plot.height : plot.width) / Math.max(1, count);
  return bars.flatMap(({ category, lane, lanes, from, to, colour, label }) => {
    const thickness = slot / (lanes + gap / 100);
    const start = category * slot + (slot - thickness * lanes) / 2 + lane * thickness;
    const [low, high] = [scale.at(Math.min(from, to)), scale.at(Math.max(from, to))];
    const [x, y, width, height] = isLying
      ? [plot.left + low * plot.width, plot.top + start, (high - low) * plot.width, thickness]
      : [plot.left + start, plot.top + (1 - high) * plot.height, thickness, (high - low) * plot.height];
    const bar = shape("rect", { x, y, width, height, fill: colour });
    if (label === null) return [bar];
    const place: Record<string, string | number> = isLying
      ? { x: x + width + 4, y: y + height / 2 + size / 3 }
      : { x: x + width / 2, y: y - 4, "text-anchor": "middle" };
    return [bar, words(label, place, size)];
  });
}
