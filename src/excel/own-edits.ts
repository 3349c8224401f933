/** Events come a little after the request that they are of. */
const EVENTS_COME_WITHIN_MS = 1_000;

let writing = 0;
let until = 0;

/** Runs something that writes cells or adds and removes sheets, so that its events are known to be ours. */
export async function asOwnEdits<T>(task: () => Promise<T>): Promise<T> {
  writing++;
  try {
    return await task();
  } finally {
    writing--;
    until = Date.now() + EVENTS_COME_WITHIN_MS;
  }
}

/** Whether an event of which Excel does not tell the origin is of our own writing. */
export function isOwnEdit(): boolean {
  return writing > 0 || Date.now() < until;
}
