import { fromA1 } from "../../plan/place";
import type { CleanOptions } from "../../files/clean/clean-copy";
import type { ChangedCell } from "../../summary/draft";
import type { Attempt } from "../attempt";
import type { WriteWhole } from "../import/whole-writing";
import { dismiss, notify, type Store } from "../store";
import { createCopying } from "./copying-workbook";
import { createMaking } from "./making-summary";
import { createRemoving } from "./removing-summary";
import { endTask, setSummary } from "./summary-changes";
import type { SummaryEngine } from "./summary-engine";
import type { SummaryAnswer, SummaryTask } from "./summary-state";

/** Does something that writes into the workbook while nothing else does, and checks the workbook then where it has changed. */
export type ChangeWorkbook = (run: (signal: AbortSignal) => Promise<boolean>) => Promise<void>;

/**
 * The summary sheets, the copy for the ministry, and the way back.
 * @param isWriting something else is being written into the workbook
 */
export function createSummaries(
  store: Store,
  attempt: Attempt,
  writeWhole: WriteWhole,
  change: ChangeWorkbook,
  isWriting: () => boolean,
  load: () => Promise<SummaryEngine>,
) {
  const makeSheets = createMaking(store, attempt, writeWhole, load);
  const { makeAndCopy, goOn, copyFile } = createCopying(store, attempt, makeSheets, load);
  const removing = createRemoving(store, attempt, load);
  let running = new AbortController();

  /** Does one task at a time. */
  async function perform(task: SummaryTask, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (store.get().summary.work) return;
    if (isWriting()) {
      setSummary(store, { task, question: null });
      return endTask(store, { outcome: { kind: "failed", what: task, failure: { kind: "busy", reason: "" } } });
    }
    running = new AbortController();
    await run(running.signal);
  }

  /** The same for a task that writes into the workbook. */
  function write(task: SummaryTask, run: (signal: AbortSignal) => Promise<boolean>): Promise<void> {
    return perform(task, (own) =>
      change((signal) => {
        const abort = (): void => running.abort();
        signal.addEventListener("abort", abort, { once: true });
        return run(own).finally(() => signal.removeEventListener("abort", abort));
      }),
    );
  }

  async function makeOnly(signal: AbortSignal, seen?: readonly ChangedCell[]): Promise<boolean> {
    const { isWritten } = await makeSheets("make", signal, seen);
    if (isWritten) endTask(store, { outcome: { kind: "made" } });
    return isWritten;
  }

  return {
    make: (): Promise<void> => write("make", makeOnly),
    copy: (): Promise<void> => write("copy", makeAndCopy),

    async askToRemove(): Promise<void> {
      if (store.get().summary.work) return;
      await removing.lookAgain();
      if (store.get().summary.work) return;
      setSummary(store, { task: "remove", question: { kind: "remove" }, outcome: null });
    },

    async answer(answer: SummaryAnswer): Promise<void> {
      const { question, task } = store.get().summary;
      if (!question) return;
      setSummary(store, { question: null });
      switch (question.kind) {
        case "remove":
          return answer === "no" ? undefined : write(task, () => removing.remove(answer === "all"));
        case "errors":
          return answer === "yes" ? perform(task, copyFile) : endTask(store, { outcome: { kind: "notCopied" } });
        case "changed":
          if (answer === "yes")
            return write(task, (signal) => (task === "copy" ? makeAndCopy : makeOnly)(signal, question.cells));
          if (answer === "keep" && task === "copy") return perform(task, goOn);
          return endTask(store, { outcome: { kind: task === "copy" ? "notCopied" : "kept" } });
      }
    },

    cancel: (): void => running.abort(),

    choose(choices: Partial<CleanOptions>): void {
      setSummary(store, { choices: { ...store.get().summary.choices, ...choices } });
    },

    /** Shows a cell of a summary sheet that somebody has changed. */
    async goToCell({ sheet, cell }: ChangedCell): Promise<void> {
      dismiss(store, "hiddenSheet", "goneSheet");
      await attempt("select", new AbortController().signal, async ({ engine, options }) => {
        const selection = await engine.selectCell(sheet, fromA1(cell), options);
        if (selection === "selected") return;
        notify(store, { kind: selection === "hidden" ? "hiddenSheet" : "goneSheet", sheet });
      });
    },
  };
}

export type Summaries = ReturnType<typeof createSummaries>;
