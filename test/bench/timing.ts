const RUNS = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/**
 * The median time of several runs after a first one that does not count, in milliseconds.
 * @param prepare makes what a run takes, outside the time
 */
export async function time<T>(task: (input: T) => unknown, prepare: () => T = () => undefined as T): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const input = prepare();
    const start = performance.now();
    await task(input);
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
}

/** The aim beside a figure, and whether this machine reaches it. */
export function aim(text: string, isMet: boolean): string {
  return `(aim: ${text} – ${isMet ? "met" : "missed"})`;
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en");
