import type { RunOptions } from "../excel/run";
import type { Checker, Job } from "./checker";
import type { Engine } from "./engine";
import { failureOf, remedyFor } from "./failure";
import type { Failure, Stage } from "./state";
import { dismiss, notify, type Store } from "./store";

/** What goes on beside a check, and is taken back elsewhere where that is needed. */
const BESIDE: ReadonlySet<Kind> = new Set(["page", "read", "import", "map", "compare", "form", "functions", "summary"]);

/** `check` and `clear` are what the user asked for; the rest goes on by itself or beside them. */
export type Kind =
  | "check"
  | "clear"
  | "recheck"
  | "withdraw"
  | "select"
  | "watch"
  | "start"
  | "page"
  | "read"
  | "import"
  | "map"
  | "compare"
  | "form"
  | "functions"
  | "summary";
export type Result = "done" | "cancelled" | Failure["kind"];
export type Task = (job: Job) => Promise<void>;
export type Attempt = (
  kind: Kind,
  signal: AbortSignal,
  task: Task,
  /** Takes what went wrong, in place of a notice. */
  onFailure?: (failure: Failure) => void,
) => Promise<Result>;
export type Withdraw = (task: Task, onFailure?: (failure: Failure) => void) => Promise<Result>;

/**
 * How everything is done that may fail; what went wrong is in the store.
 * @param load fetches the code that works on the workbook
 */
export function createAttempt(load: () => Promise<Engine>, store: Store, checker: Checker) {
  let withdrawing: Promise<unknown> = Promise.resolve();
  let pieces: Pick<RunOptions, "inPieces" | "finer"> = { inPieces: false };

  /** The one place where errors are caught. What can be helped is tried again: in pieces, or when a cell is finished. */
  async function attempt(...[kind, signal, task, onFailure]: Parameters<Attempt>): Promise<Result> {
    const isLoud = kind === "check" || kind === "clear";
    const before = store.get().outcome;
    let options: RunOptions = { signal, ...pieces, waitForCell: kind === "recheck", onProgress: showProgress };
    for (;;) {
      try {
        if (isLoud) store.set({ work: { stage: "loading", done: null, waiting: false } });
        const engine = await load();
        // What goes out is out before anything else is read or written.
        if (kind !== "withdraw") await withdrawing;
        signal.throwIfAborted();
        await task({ engine, options, show: isLoud ? stages(options) : () => undefined });
        dismiss(store, "waiting");
        return "done";
      } catch (error) {
        if (signal.aborted) {
          dismiss(store, "waiting");
          return "cancelled";
        }
        const failure = failureOf(error);
        const again = remedyFor(failure, options, store.get().work?.stage);
        if (!again) {
          if (failure.kind === "unexpected") console.error(error);
          if (onFailure) onFailure(failure);
          else report(kind, failure, store.get().outcome !== before);
          // Whoever only reads leaves what the check is writing meanwhile.
          // Taking out that fails is not waited for by itself.
          if (!BESIDE.has(kind) && kind !== "withdraw") await withdrawHalf();
          return failure.kind;
        }
        options = again;
        if (again.inPieces) pieces = { inPieces: true, finer: again.finer };
        if (again.waitForCell && (kind === "select" || (BESIDE.has(kind) && kind !== "page")))
          notify(store, { kind: "waiting" });
      }
    }
  }

  /** What failed or was cancelled half-way leaves no half in the workbook; where that fails too, *Clear* is at hand. */
  function withdrawHalf(): Promise<unknown> {
    return checker.isHalfDone ? withdraw((job) => checker.withdraw(job)) : withdrawing;
  }

  /** Takes out what was written in part; everything else waits for that. */
  function withdraw(...[task, onFailure]: Parameters<Withdraw>): Promise<Result> {
    const result = attempt("withdraw", new AbortController().signal, task, onFailure);
    withdrawing = result;
    return result;
  }

  function showProgress(done: number, total: number): void {
    const { work } = store.get();
    if (work) store.set({ work: { ...work, waiting: false, done: total > 0 ? done / total : null } });
  }

  function stages({ waitForCell = false }: RunOptions): (stage: Stage) => void {
    let waiting = waitForCell;
    return (stage) => {
      store.set({ work: { stage, done: null, waiting } });
      // Excel lets the first request wait; when that is answered, nobody is typing.
      waiting = false;
    };
  }

  function report(kind: Kind, failure: Failure, isListed: boolean): void {
    dismiss(store, "waiting");
    if (kind === "watch" || kind === "start" || kind === "withdraw") return;
    if (kind === "recheck" && !isListed) return;
    const { outcome, work } = store.get();
    if ((kind === "check" || kind === "recheck") && isListed)
      notify(store, { kind: work?.stage === "notes" ? "notNoted" : "notMarked", failure });
    else if (kind === "check" && outcome?.kind !== "checked") store.set({ outcome: { kind: "failed", failure } });
    else notify(store, { kind: "failed", failure });
  }

  return { attempt, withdraw, withdrawHalf };
}
