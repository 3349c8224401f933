import { sync, type RunOptions } from "./run";

/**
 * A request goes off when it holds about so much. Excel on the web takes 5 MB; what is counted is more than what goes
 * over the wire, and what nobody counts has the rest.
 */
const BYTES_AT_A_TIME = 4_000_000;
/** Of a number format, and of the commas and brackets about it. */
const BYTES_OF_A_FORMAT = 24;

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
  let pending = 0;
  let isOpen = false;
  const send = async (): Promise<void> => {
    if (!isOpen) return;
    await sync(context, options);
    pending = 0;
    isOpen = false;
  };
  return {
    context,
    send,
    room: async (bytes) => {
      if (pending > 0 && pending + bytes > BYTES_AT_A_TIME) await send();
      if (!isOpen) {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      isOpen = true;
      pending += bytes;
    },
  };
}

/** The longest run of rows, from one on, that goes into a request; one at least. */
export function rowsThatFit(rows: readonly (readonly unknown[])[], first: number): number {
  let bytes = 0;
  let count = 0;
  for (let row = first; row < rows.length; row++) {
    bytes += bytesOf(rows[row]!);
    if (count > 0 && bytes > BYTES_AT_A_TIME / 2) break;
    count++;
  }
  return count;
}

/** Of a text in a request, as it goes over the wire. */
export function bytesOfText(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** At most what a row of values and number formats takes of a request, whose quotes may be escaped once more. */
export function bytesOf(row: readonly unknown[]): number {
  return bytesOfText(JSON.stringify(JSON.stringify(row))) + BYTES_OF_A_FORMAT * row.length;
}
