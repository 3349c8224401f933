import type { Store } from "../store";
import type { SummaryState, SummaryTask, SummaryWork } from "./summary-state";

export function setSummary(store: Store, change: Partial<SummaryState>): void {
  store.set({ summary: { ...store.get().summary, ...change } });
}

/** A task goes on, and what was said of the last one is gone. */
export function beginTask(store: Store, task: SummaryTask, stage: SummaryWork["stage"]): void {
  setSummary(store, { task, work: { stage, done: null }, question: null, outcome: null });
}

/** The task has come to its end, or to a question. */
export function endTask(store: Store, change: Partial<Pick<SummaryState, "question" | "outcome">> = {}): void {
  setSummary(store, { work: null, ...change });
}

/** @returns a way to tell how far the stage is */
export function showStage(store: Store, stage: SummaryWork["stage"]): (done: number, total: number) => void {
  setSummary(store, { work: { stage, done: null } });
  return (done, total) => {
    if (store.get().summary.work?.stage === stage && total > 0)
      setSummary(store, { work: { stage, done: done / total } });
  };
}
