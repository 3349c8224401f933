import { atATime, sync, type RunOptions } from "./run";

/**
 * A request goes off when it holds about so much. Excel on the web takes 5 MB; what is counted is a little more than what
 * goes over the wire, and what nobody counts has the rest.
 */
const BYTES_AT_A_TIME = 4_000_000;

/** As long as the pane may have to wait for its turn while requests are made. */
const LONGEST_MS = 30;

/** Queues writing, in as many requests as its size asks for; Excel neither draws nor calculates within one. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** Call before each piece of writing, with about how many bytes it takes. */
  room(bytes: number): Promise<void>;
  /** Sends what is queued. */
  send(): Promise<void>;
}

/** @param options its signal stops between two requests */
export function beginBatch(context: Excel.RequestContext, options: RunOptions): Batch {
  const most = atATime(BYTES_AT_A_TIME, options);
  let pending = 0;
  let isOpen = false;
  let since = performance.now();
  const othersTurn = async (): Promise<void> => {
    if (performance.now() - since < LONGEST_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
  const send = async (): Promise<void> => {
    if (!isOpen) return;
    await othersTurn();
    await sync(context, options);
    since = performance.now();
    pending = 0;
    isOpen = false;
  };
  return {
    context,
    send,
    room: async (bytes) => {
      await othersTurn();
      if (pending > 0 && pending + bytes > most) await send();
      if (!isOpen) {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      isOpen = true;
      pending += bytes;
    },
  };
}

/** Rows that go into a request together, and what they take of it. */
export interface RowsThatFit {
  readonly count: number;
  readonly bytes: number;
}

/**
 * The longest run of rows, from one on, that goes into a request; one at least.
 * @param rows what each takes
 * @param end the row before which the run ends
 */
export function rowsThatFit(rows: readonly number[], first: number, end = rows.length): RowsThatFit {
  let bytes = rows[first]!;
  let count = 1;
  while (first + count < end && bytes + rows[first + count]! <= BYTES_AT_A_TIME / 2) bytes += rows[first + count++]!;
  return { count, bytes };
}

/** What a value takes of a request, whose quotes are escaped once more where it goes over the wire as a text. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(value))).length;
}

/**
 * What a row takes of a request that writes its values, or its number formats. Office.js writes 1,500 cells at a time, and
 * names them with less than a byte a cell.
 */
export function bytesOfRow(row: readonly unknown[]): number {
  return bytesOf(row) + row.length;
}
