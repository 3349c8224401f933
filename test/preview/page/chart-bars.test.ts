import type { ShownChart } from "../../../src/preview/host/shown-charts";
import { barsOf } from "../../../src/preview/page/chart-bars";
import { scaleOf } from "../../../src/preview/page/chart-scale";

const shown = (type: string, ...values: (number | null)[][]): ShownChart => ({
  chart: { type, series: values.map(() => ({ colour: "#1F4E79", labels: null })) } as unknown as ShownChart["chart"],
  box: { left: 0, top: 0, width: 100, height: 100 },
  categories: [],
  series: values.map((own, index) => ({ name: String(index), values: own })),
});
const ends = (chart: ShownChart): number[][] => barsOf(chart, String).map(({ from, to }) => [from, to]);

test.each([
  [[1_166_505.68], [0, 200_000, 400_000, 600_000, 800_000, 1_000_000, 1_200_000]],
  [
    [3, 7],
    [0, 2, 4, 6, 8],
  ],
  [
    [-5, 20],
    [-5, 0, 5, 10, 15, 20],
  ],
  [[0.3], [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
  [[], [0, 0.2]],
])("an axis of %j goes in round steps", (values, ticks) => {
  const scale = scaleOf(values);
  expect(scale.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
  expect(scale.at(ticks[0]!)).toBe(0);
  expect(scale.at(ticks.at(-1)!)).toBeCloseTo(1);
});

test("stacked columns begin where the one before ends, below zero by themselves", () => {
  const chart = shown("ColumnStacked", [10, -2], [5, 4], [null, -3]);
  const [first, second, third] = [0, 1, 2].map((index) => ends(chart).filter((_, at) => at % 3 === index));
  expect(first).toEqual([
    [0, 10],
    [0, -2],
  ]);
  expect(second).toEqual([
    [10, 15],
    [0, 4],
  ]);
  expect(third).toEqual([
    [15, 15],
    [-2, -5],
  ]);
});

test("hundredths are of all in a stack; clustered bars begin at zero beside each other", () => {
  expect(ends(shown("BarStacked100", [1], [3]))).toEqual([
    [0, 0.25],
    [0.25, 1],
  ]);
  expect(barsOf(shown("BarClustered", [1], [3]), String)).toMatchObject([
    { from: 0, to: 1, lane: 0, lanes: 2 },
    { from: 0, to: 3, lane: 1, lanes: 2 },
  ]);
});
