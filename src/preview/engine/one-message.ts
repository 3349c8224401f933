import { setImmediate } from "node:timers";

/**
 * A channel for one message, in the place of Node's own: the grid opens one to let others have a turn, leaves it open
 * where a calculation is stopped, and an open one keeps the process from ending.
 */
class OneMessageChannel {
  readonly port1 = { onmessage: null as (() => void) | null, close: () => undefined };
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()), close: () => undefined };
}

export { OneMessageChannel as MessageChannel };
