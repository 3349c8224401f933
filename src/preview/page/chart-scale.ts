/** The values that an axis shows, and where they stand on it. */
export interface Scale {
  /** From the lowest to the highest. */
  readonly ticks: readonly number[];
  /** Between 0 for the lowest and 1 for the highest. */
  at(value: number): number;
}

/** About so many steps. */
const STEPS = 6;
const ROUND = [1, 2, 2.5, 5, 10];

/** An axis in round steps that holds zero and all of these values. */
export function scaleOf(values: readonly number[]): Scale {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep((highest - lowest || 1) / STEPS);
  const first = Math.floor(lowest / step);
  const last = Math.max(first + 1, Math.ceil(highest / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { ticks, at: (value) => (value / step - first) / (last - first) };
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ROUND.find((one) => one * power >= least)! * power;
}
