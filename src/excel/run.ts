/** How a task is run in Excel. */
export interface RunOptions {
  /** Cancels between two requests. */
  readonly signal?: AbortSignal | undefined;
  /** How much of a task that takes several requests is done, such as rows of all rows. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Where the user is typing in a cell, wait for the end of it. Excel refuses otherwise. */
  readonly waitForCell?: boolean | undefined;
  /** Excel refused a request or its answer as too large: ask for less at a time. */
  readonly inPieces?: boolean | undefined;
  /** How many times smaller than usual the pieces are to be, where Excel refused those too: nobody knows how long texts are. */
  readonly finer?: number | undefined;
}

/** How much goes into a piece, of which there usually is so much. */
export function atATime(usual: number, { finer = 1 }: RunOptions): number {
  return Math.max(1, Math.floor(usual / finer));
}

/**
 * Runs a task in Excel.
 * @throws the signal's reason when it is cancelled; OfficeExtension.Error as Excel gives it (see trouble.ts)
 */
export async function runInExcel<T>(
  { signal, waitForCell = false }: RunOptions,
  task: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const running = Excel.run({ delayForCellEdit: waitForCell }, task);
  return signal ? Promise.race([running, whenAborted(signal, running)]) : running;
}

/** Excel may keep a request back for as long as the user types: who cancels does not wait for that. */
function whenAborted(signal: AbortSignal, running: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    const done = (): void => signal.removeEventListener("abort", abort);
    running.then(done, done);
  });
}

/** Sends what is queued, and goes no further when cancelled meanwhile. */
export async function sync(context: Excel.RequestContext, { signal }: RunOptions): Promise<void> {
  await context.sync();
  signal?.throwIfAborted();
}

/** Asks the same of each sheet: queued for the next `sync`, or in pieces, with one of its own for each. */
export async function askEach<T, A>(
  context: Excel.RequestContext,
  sheets: readonly T[],
  ask: (sheet: T) => A,
  options: RunOptions,
): Promise<A[]> {
  const answers: A[] = [];
  for (const sheet of sheets) {
    answers.push(ask(sheet));
    if (options.inPieces) await sync(context, options);
  }
  return answers;
}
