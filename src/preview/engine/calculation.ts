import type { Injector } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** As long as a calculation may take before whoever waits goes on without it. */
const LONGEST_MS = 20_000;
const PAUSE_MS = 5;

/** What the grid keeps of changes: those that it is to calculate a moment later, and those that it calculates now. */
interface Changes {
  readonly _waitingCommandQueue: readonly unknown[];
  readonly _executingDirtyData: Readonly<Record<string, unknown>>;
}

/** The grid's calculation, which begins a moment after the last of many changes and goes on beside them. */
export class Calculation {
  constructor(private readonly injector: Injector) {}

  /**
   * Whether something was changed that is not calculated yet. The grid's own word for that is about calculations that
   * have begun, and takes one that begins anew for one that is stopped.
   */
  get isDue(): boolean {
    const { _waitingCommandQueue: waiting, _executingDirtyData: now } = this.changes;
    return waiting.length > 0 || Object.values(now).some(isAny);
  }

  /** Waits until all that was changed is calculated, and its cells have the results. */
  async finished(): Promise<void> {
    const end = performance.now() + LONGEST_MS;
    while (this.isDue && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }

  private get changes(): Changes {
    return this.injector.get(TriggerCalculationController) as unknown as Changes;
  }
}

/** Whether one kind of changes has some: a list, a map, or a flag. */
function isAny(changes: unknown): boolean {
  return typeof changes === "object" && changes !== null ? Object.keys(changes).length > 0 : changes === true;
}
