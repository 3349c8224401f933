import type { CDPSession, Frame, Page } from "playwright-core";

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}
interface Profile {
  /** In microseconds, as the others. */
  readonly startTime: number;
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A time in which the pane answered nobody, in milliseconds. */
export interface Gap {
  readonly length: number;
  /** As much of it as ran in the pane's own code and in Office.js. */
  readonly own: number;
}

const TICK_MS = 10;
const NOTED_MS = 50;
const SAMPLED_MS = 1;
/** Between two samples that are further apart, the machine did something else for the rest. */
const MOST_OF_A_SAMPLE_MS = 5 * SAMPLED_MS;
const OWN_CODE = /\/pane\/|\/office/;

/**
 * Watches whether the pane answers: a timer of its own is due every ten milliseconds. Grid and host, which are Excel's
 * place and have a process of their own there, share the pane's thread here; a profile tells whose code ran. What the
 * browser itself does outside a script (layout, garbage), and waiting for a busy machine, is in `length` and not in `own`.
 * @returns ends it, with every gap of note
 */
export async function watchAnswering(page: Page, pane: Frame): Promise<() => Promise<Gap[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLED_MS * 1000 });
  await session.send("Profiler.start");
  const origin = await originOf(session, page, pane);
  await pane.evaluate(startTicking, [TICK_MS, NOTED_MS] as const);
  return async () => {
    const gaps = await pane.evaluate(stopTicking);
    return owned(gaps, origin, await stopProfile(session));
  };
}

async function stopProfile(session: CDPSession): Promise<Profile> {
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  return profile as Profile;
}

/** When the pane's own clock began, in microseconds of the profile's clock. */
async function originOf(session: CDPSession, page: Page, pane: Frame): Promise<number> {
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const pageBegan = metrics.find(({ name }) => name === "NavigationStart")!.value * 1_000_000;
  const [outer, inner] = await Promise.all([page, pane].map((one) => one.evaluate(() => performance.timeOrigin)));
  return pageBegan + (inner! - outer!) * 1000;
}

interface TickingWindow {
  stopTicking: () => { readonly from: number; readonly length: number }[];
}

function startTicking([tick, noted]: readonly [number, number]): void {
  const gaps: { from: number; length: number }[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - last > noted) gaps.push({ from: last, length: now - last });
    last = now;
  }, tick);
  (window as unknown as TickingWindow).stopTicking = () => {
    clearInterval(timer);
    return gaps;
  };
}

function stopTicking(): { readonly from: number; readonly length: number }[] {
  return (window as unknown as TickingWindow).stopTicking();
}

function owned(
  gaps: readonly { readonly from: number; readonly length: number }[],
  origin: number,
  { startTime, nodes, samples, timeDeltas }: Profile,
): Gap[] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  /** The script's that a sample is in; a built-in function counts to whoever called it. */
  const scriptOf = (id: number | undefined): string => {
    for (let at = id; at !== undefined; at = parents.get(at)) if (frames.get(at)!.url) return frames.get(at)!.url;
    return "";
  };
  let time = startTime;
  const times = timeDeltas.map((delta) => (time += delta));
  const toProfile = (paneTime: number): number => origin + paneTime * 1000;
  return gaps.map(({ from, length }) => {
    const [start, end] = [toProfile(from), toProfile(from + length)];
    let own = 0;
    samples.forEach((id, index) => {
      if (times[index]! < start || times[index]! >= end || !OWN_CODE.test(scriptOf(id))) return;
      own += Math.min((Math.min(times[index + 1] ?? end, end) - times[index]!) / 1000, MOST_OF_A_SAMPLE_MS);
    });
    return { length: Math.round(length), own: Math.round(own) };
  });
}
