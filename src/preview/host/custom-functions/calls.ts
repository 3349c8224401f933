import type { CellPlace } from "../../engine/grid-functions";
import { CallBook, type Call } from "./call-book";
import type { InvocationResult } from "./invocation-result";

/** What goes to Office.js: an invocation, or that one is needed no more. */
export type FunctionMessage =
  { readonly kind: "invoke"; readonly text: string } | { readonly kind: "cancel"; readonly text: string };

/** Characters that go to the page at a time. */
const LARGEST_BATCH = 2_000_000;

export interface CallsManners {
  readonly send: (messages: readonly FunctionMessage[]) => void;
  /** Calculates cells whose functions have answered. */
  readonly answered: (places: readonly CellPlace[]) => void;
}

/**
 * The calls between formulas, which want a result at once, and the page, whose results come later: a formula asks, shows
 * that it waits, is calculated again when the result is there, and then finds it.
 */
export class Calls {
  private readonly book = new CallBook();
  /** The calls that cells asked for when they were last calculated. */
  private readonly asked = new Map<string, { readonly place: CellPlace; readonly keys: Set<string> }>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isReady = false;

  constructor(private readonly manners: CallsManners) {}

  /** @returns the result, or null while there is none */
  ask(place: CellPlace, key: string, messageOf: (id: number) => string): InvocationResult | null {
    const name = `${place.sheet}!${place.row},${place.column}`;
    const asked = this.asked.get(name) ?? { place, keys: new Set<string>() };
    asked.keys.add(key);
    this.asked.set(name, asked);
    this.schedule();
    return (this.book.find(place, key) ?? this.book.add(place, key, messageOf)).result;
  }

  /** What a cell's calls have come to. */
  resultsOf(place: CellPlace): readonly InvocationResult[] {
    return this.book.of(place).flatMap(({ result }) => (result ? [result] : []));
  }

  /** Somebody has written into cells: whatever they asked for is needed no more. */
  forget(places: readonly CellPlace[]): void {
    if (!this.book.isEmpty) this.drop(places.flatMap((place) => this.book.of(place)));
  }

  forgetAll(): void {
    this.asked.clear();
    this.drop(this.book.all());
  }

  /** The page can be called from now on. */
  pageIsReady(): void {
    this.isReady = true;
    this.schedule();
  }

  /** The page is gone: the next one is asked what this one has not answered. */
  pageIsGone(): void {
    this.isReady = false;
    for (const call of this.book.all()) if (call.state === "sent") call.state = "waiting";
  }

  take(results: readonly (readonly [id: number, result: InvocationResult])[]): void {
    const places: CellPlace[] = [];
    for (const [id, result] of results) {
      const call = this.book.withId(id);
      if (call?.state !== "sent") continue;
      Object.assign(call, { state: "done", result });
      places.push(call.place);
    }
    if (places.length > 0) this.manners.answered(places);
  }

  get isPageReady(): boolean {
    return this.isReady;
  }

  /** Whether a page that is there still owes results. */
  get isWaiting(): boolean {
    return this.isReady && (this.timer !== null || this.book.all().some(({ state }) => state !== "done"));
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.tidy();
      this.sendNext();
    }, 0);
  }

  /** What a formula does not ask for any more when it is calculated, it does not need. */
  private tidy(): void {
    const unneeded = [...this.asked.values()].flatMap(({ place, keys }) =>
      this.book.of(place).filter(({ key }) => !keys.has(key)),
    );
    this.asked.clear();
    this.drop(unneeded);
  }

  private drop(calls: readonly Call[]): void {
    for (const call of calls) this.book.remove(call);
    const sent = calls.filter(({ state }) => state === "sent");
    if (sent.length > 0)
      this.manners.send(sent.map(({ id }) => ({ kind: "cancel", text: JSON.stringify({ invocationId: id }) })));
  }

  /** In batches, so that a thousand calls over large ranges are not all written out at once. */
  private sendNext(): void {
    if (!this.isReady) return;
    const messages: FunctionMessage[] = [];
    let size = 0;
    const waiting = this.book.all().filter(({ state }) => state === "waiting");
    for (const call of waiting) {
      if (size > LARGEST_BATCH) break;
      const text = call.message();
      size += text.length;
      call.state = "sent";
      messages.push({ kind: "invoke", text });
    }
    if (messages.length > 0) this.manners.send(messages);
    if (messages.length < waiting.length) this.schedule();
  }
}
