import { sync, type RunOptions } from "./run";

/** A request goes off when it holds about so much: well below the 5 MB that Excel on the web takes. */
const BYTES_AT_A_TIME = 1_000_000;

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

/** About how much a row takes of a request, twice for its values and formats; letters beyond ASCII take more than one. */
export function bytesOf(row: readonly unknown[]): number {
  return row.reduce<number>((sum, value) => sum + 2 * (typeof value === "string" ? 2 * value.length + 12 : 24), 0);
}
