import type { RunOptions } from "../excel/run";
import type { WorkbookEdit } from "../excel/watch-workbook";
import { translator, type Language } from "../locales";
import { asText } from "./as-text";
import { Checker, type Job } from "./checker";
import { createChoosing } from "./choosing";
import { copyText } from "./clipboard";
import { EditQueue } from "./edits";
import type { Engine } from "./engine";
import { failureOf, remedyFor } from "./failure";
import { rememberLanguage } from "./language";
import type { Failure, Filter, Host, Notice, Stage } from "./state";
import { createStore, dismiss, notify, type Store } from "./store";
import { listedOf } from "./views";

/** `check` and `clear` are what the user asked for; the rest goes on by itself or beside them. */
type Kind = "check" | "clear" | "recheck" | "withdraw" | "select" | "watch" | "start";
type Result = "done" | "cancelled" | Failure["kind"];
type Task = (job: Job) => Promise<void>;
export type Attempt = (kind: Kind, signal: AbortSignal, task: Task) => Promise<Result>;

/** Time until an edit is tried again that could not be checked, as while the user types on, in milliseconds. */
const RETRY = 2_000;

/**
 * Everything that can be done in the pane or from the ribbon; what goes wrong is in the store.
 * @param load fetches the code that works on the workbook
 */
export function createActions(load: () => Promise<Engine>, store: Store) {
  const checker = new Checker(store);
  const edits = new EditQueue(() => void recheck());
  const { choose, step } = createChoosing(store, checker, attempt);
  let current: { kind: Kind; controller: AbortController; result: Promise<Result> } | null = null;
  let watching: Promise<Result> | null = null;
  let withdrawing: Promise<unknown> = Promise.resolve();
  let inPieces = false;

  /** Does one thing at a time: what is asked for anew goes before what is going on. */
  function perform(kind: Kind, task: Task): Promise<Result> {
    if (current?.kind === kind) return current.result;
    current?.controller.abort();
    const controller = new AbortController();
    const result = attempt(kind, controller.signal, task).then((came) => {
      if (current?.controller === controller) end();
      return came;
    });
    current = { kind, controller, result };
    return result;
  }

  function stop(): void {
    current?.controller.abort();
    end();
  }

  function end(): void {
    current = null;
    store.set({ work: null });
    edits.arm();
  }

  /** The one place where errors are caught. What can be helped is tried again: in pieces, or when a cell is finished. */
  async function attempt(kind: Kind, signal: AbortSignal, task: Task): Promise<Result> {
    const isLoud = kind === "check" || kind === "clear";
    const before = store.get().outcome;
    let options: RunOptions = { signal, inPieces, waitForCell: kind === "recheck", onProgress: showProgress };
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
        if (signal.aborted) return "cancelled";
        const failure = failureOf(error);
        const again = remedyFor(failure, options, store.get().work?.stage);
        if (!again) {
          if (failure.kind === "unexpected") console.error(error);
          report(kind, failure, store.get().outcome !== before);
          await withdrawHalf();
          return failure.kind;
        }
        options = again;
        if (again.inPieces) inPieces = true;
        if (again.waitForCell && kind === "select") notify(store, { kind: "waiting" });
      }
    }
  }

  /** What failed or was cancelled half-way leaves no half in the workbook; where that fails too, *Clear* is at hand. */
  function withdrawHalf(): Promise<unknown> {
    if (checker.isHalfDone)
      withdrawing = attempt("withdraw", new AbortController().signal, (job) => checker.withdraw(job));
    return withdrawing;
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

  /** Checks the whole workbook, and from now on what is edited in it. */
  async function checkWorkbook(): Promise<void> {
    void watch();
    const result = await perform("check", (job) => {
      // They are in what is read; where it does not come to that, they are still to be checked.
      const taken = edits.take();
      return checker.check(job).catch((error: unknown) => {
        edits.restore(taken);
        throw error;
      });
    });
    if (result !== "done") edits.arm();
    // Excel refuses to be watched while the user types, and a check may have waited for the end of that.
    await watch();
  }

  async function watch(): Promise<void> {
    watching ??= attempt("watch", new AbortController().signal, async ({ engine }) => {
      await engine.watchWorkbook(onEdit);
    });
    if ((await watching) !== "done") watching = null;
  }

  function onEdit(edit: WorkbookEdit): void {
    if (edit.by === "remote") notify(store, { kind: "remote" });
    else if (edit.by === "user") edits.add(edit);
  }

  async function recheck(): Promise<void> {
    // Who is at work comes back to the edits afterwards.
    if (current) return;
    const taken = edits.take();
    const before = store.get().outcome;
    const result = await perform("recheck", (job) => checker.recheck(job, taken));
    // The list is as it should be where only the colours failed, and that has been said.
    if (result === "done" || (result !== "cancelled" && store.get().outcome !== before)) return;
    const isGone = result === "gone" && !taken.sheets;
    if (isGone || result === "cancelled" || result === "cell-edit" || result === "busy") {
      edits.restore({ ...taken, sheets: taken.sheets || isGone });
      edits.arm(RETRY);
    } else notify(store, { kind: "stale" });
  }

  return {
    checkWorkbook,
    choose,

    async clearHighlights(): Promise<void> {
      await perform("clear", (job) => checker.clear(job));
    },

    /** Goes to the next finding; where nothing was checked yet, checks first. */
    async nextFinding(): Promise<void> {
      if (store.get().outcome?.kind !== "checked") await checkWorkbook();
      await step(1);
    },

    async previousFinding(): Promise<void> {
      if (store.get().outcome?.kind !== "checked") await checkWorkbook();
      await step(-1);
    },

    cancel(): void {
      stop();
      store.set({ said: { kind: "cancelled" } });
      void withdrawHalf();
    },

    async copyFindings(): Promise<void> {
      const translate = translator(store.get().language);
      const { outcome } = store.get();
      const findings = listedOf(store.get(), translate);
      const isCopied = await copyText(asText(findings, translate, outcome?.kind === "checked" ? outcome.findings : []));
      dismiss(store, "copyFailed");
      if (isCopied) store.set({ said: { kind: "copied", count: findings.length } });
      else notify(store, { kind: "copyFailed" });
    },

    /** Whether findings are put on cells as notes; at once where there are some. */
    async setNotes(on: boolean): Promise<void> {
      store.set({ notes: { ...store.get().notes, on } });
      // A check that is going on has asked already.
      if (current?.kind === "check") stop();
      if (store.get().outcome?.kind === "checked") await checkWorkbook();
    },

    /** Looks whether an earlier check has left marks, and fetches what the next one will need. */
    async start(host: Host, canWriteNotes: boolean): Promise<void> {
      store.set({ host, notes: { supported: canWriteNotes, on: false } });
      if (host !== "excel") return;
      await attempt("start", new AbortController().signal, async ({ engine, options }) => {
        const markedBefore = await engine.marksPresent(options);
        if (!checker.hasChecked) store.set({ markedBefore });
      });
    },

    setLanguage(language: Language): void {
      store.set({ language });
      rememberLanguage(language);
    },

    setFilter: (filter: Filter): void => store.set({ filter }),
    dismiss: (kind: Notice["kind"]): void => dismiss(store, kind),
  };
}

export type Actions = ReturnType<typeof createActions>;

/** The pane and the ribbon's buttons share one runtime, and so one state. */
export const store = createStore();
export const actions = createActions(async () => (await import("./engine")).engine, store);
export const { checkWorkbook, clearHighlights, nextFinding, previousFinding } = actions;
