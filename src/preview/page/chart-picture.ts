import type { ShownChart } from "../host/shown-charts";
import { barsOf, colourOf, drawBars, type Plot } from "./chart-bars";
import { scaleOf, type Scale } from "./chart-scale";
import { shape, widthOf, words } from "./svg";

/** How the page writes numbers, and what it says where it draws nothing. */
export interface ChartWords {
  number(value: number, format: string): string;
  readonly notDrawn: string;
}

/** In pixels, as all here. */
const POINT = 4 / 3;
const SIZE = 12;
const EDGE = 10;
const LINE = "#D9D9D9";
const AXIS = "#BFBFBF";
/** The largest part of a lying chart that its categories take. */
const CATEGORY_PART = 0.35;

/** A chart as a picture of its own size. All words in it are text. */
export function chartPicture(shown: ShownChart, said: ChartWords): SVGSVGElement {
  const { chart, box } = shown;
  const { width, height } = box;
  const picture = shape("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", class: "chart" });
  picture.setAttribute("aria-label", chart.title.visible ? chart.title.text : chart.name);
  picture.append(shape("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#FFF", stroke: LINE }));
  let top = EDGE;
  if (chart.title.visible) {
    const size = chart.title.size * POINT;
    const look = { "text-anchor": "middle", fill: chart.title.colour, "font-weight": chart.title.bold ? 700 : 400 };
    picture.append(words(chart.title.text, { ...look, x: width / 2, y: top + size }, size, width - 2 * EDGE));
    top += size * 1.6;
  }
  if (!/^(?:Column|Bar)/.test(chart.type)) {
    picture.append(words(said.notDrawn, { x: EDGE, y: top + SIZE }, SIZE, width - 2 * EDGE));
    return picture;
  }
  const bottom = height - EDGE - (chart.legend.visible ? drawLegend(picture, shown) : 0);
  drawPlot(picture, shown, { left: EDGE, top, width: width - 2 * EDGE, height: bottom - top }, said);
  return picture;
}

/** @returns how high it is */
function drawLegend(picture: SVGElement, shown: ShownChart): number {
  const { width, height } = shown.box;
  const room = (width - 2 * EDGE) / shown.series.length;
  const all = shown.series.map(({ name }) => Math.min(room, widthOf(name, SIZE) + 26));
  let x = (width - all.reduce((sum, one) => sum + one, 0)) / 2;
  shown.series.forEach(({ name }, index) => {
    const y = height - EDGE - 9;
    picture.append(shape("rect", { x, y, width: 9, height: 9, fill: colourOf(shown, index) }));
    picture.append(words(name, { x: x + 13, y: y + 9 }, SIZE, all[index]! - 16));
    x += all[index]!;
  });
  return SIZE * 2;
}

function drawPlot(picture: SVGElement, shown: ShownChart, room: Plot, said: ChartWords): void {
  const { chart, categories } = shown;
  const isLying = chart.type.startsWith("Bar");
  const bars = barsOf(shown, (value, format) => said.number(value, format));
  const count = Math.max(0, ...shown.series.map(({ values }) => values.length));
  const scale = scaleOf(bars.flatMap(({ from, to }) => [from, to]));
  const format = chart.value.format ?? (/100$/.test(chart.type) ? "0%" : "General");
  const labels = scale.ticks.map((tick) => said.number(tick, format));
  const title = chart.value.title.visible ? SIZE * 1.5 : 0;
  const names = Array.from({ length: count }, (_, index) => categories[index] ?? String(index + 1));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => widthOf(text, SIZE))) + 8;
  const left = isLying ? Math.min(widest(names), room.width * CATEGORY_PART) : widest(labels) + title;
  const end = isLying && bars.some(({ label }) => label !== null) ? widest(bars.map(({ label }) => label ?? "")) : 8;
  const plot: Plot = {
    left: room.left + left,
    top: room.top,
    width: Math.max(1, room.width - left - end),
    height: Math.max(1, room.height - SIZE * 1.8 - (isLying ? title : 0)),
  };
  drawValues(picture, plot, { scale, labels, isLying, hasLines: chart.value.gridlines });
  const turned = isLying && !chart.category.reversed;
  const placed = turned ? bars.map((bar) => ({ ...bar, category: count - 1 - bar.category })) : bars;
  picture.append(...drawBars(placed, { plot, scale, count, isLying, gap: chart.gapWidth }, SIZE));
  drawCategories(picture, plot, turned ? [...names].reverse() : names, isLying, left - 8);
  if (title === 0) return;
  const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height + SIZE * 3 };
  const beside = { x: room.left + SIZE, y: plot.top + plot.height / 2 };
  const place = isLying ? middle : { ...beside, transform: `rotate(-90 ${beside.x} ${beside.y})` };
  picture.append(words(chart.value.title.text, { ...place, "text-anchor": "middle" }, SIZE));
}

function drawValues(
  picture: SVGElement,
  plot: Plot,
  {
    scale,
    labels,
    isLying,
    hasLines,
  }: { scale: Scale; labels: readonly string[]; isLying: boolean; hasLines: boolean },
): void {
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  scale.ticks.forEach((tick, index) => {
    const x = plot.left + scale.at(tick) * plot.width;
    const y = bottom - scale.at(tick) * plot.height;
    const ends = isLying ? { x1: x, x2: x, y1: plot.top, y2: bottom } : { x1: plot.left, x2: right, y1: y, y2: y };
    if (hasLines || tick === 0) picture.append(shape("line", { ...ends, stroke: tick === 0 ? AXIS : LINE }));
    const place = isLying
      ? { x, y: bottom + SIZE * 1.3, "text-anchor": "middle" }
      : { x: plot.left - 6, y: y + SIZE / 3, "text-anchor": "end" };
    picture.append(words(labels[index]!, place, SIZE));
  });
}

function drawCategories(
  picture: SVGElement,
  plot: Plot,
  names: readonly string[],
  isLying: boolean,
  room: number,
): void {
  const slot = (isLying ? plot.height : plot.width) / Math.max(1, names.length);
  names.forEach((name, index) => {
    const middle = (index + 0.5) * slot;
    const place = isLying
      ? { x: plot.left - 6, y: plot.top + middle + SIZE / 3, "text-anchor": "end" }
      : { x: plot.left + middle, y: plot.top + plot.height + SIZE * 1.4, "text-anchor": "middle" };
    picture.append(words(name, place, SIZE, isLying ? room : slot - 4));
  });
}
