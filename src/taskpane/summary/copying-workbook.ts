import type { ChangedCell } from "../../summary/draft";
import type { Attempt } from "../attempt";
import { breathe } from "../breathe";
import type { Job } from "../checker";
import { downloadFile } from "../form/download-file";
import type { Failure } from "../state";
import type { Store } from "../store";
import type { Drafted, MakeSummary } from "./making-summary";
import { beginTask, endTask, showStage } from "./summary-changes";
import type { SummaryEngine } from "./summary-engine";

/** Gives the user a copy of the open workbook that has nothing of the check's and of the add-in's in it. */
export function createCopying(store: Store, attempt: Attempt, make: MakeSummary, load: () => Promise<SummaryEngine>) {
  let latest: Drafted | null = null;

  /** Goes on with what was drafted last: where errors are open, they are asked about first. */
  async function goOn(signal: AbortSignal): Promise<void> {
    const { open, writing } = latest!.draft;
    const sheet = writing.sheets.at(-1)!.layout.name;
    if (open.error > 0) endTask(store, { question: { kind: "errors", count: open.error, sheet } });
    else await copyFile(signal);
  }

  async function copyFile(signal: AbortSignal): Promise<void> {
    beginTask(store, "copy", "fetching");
    const task = async ({ options }: Job): Promise<void> => {
      const engine = await load();
      const bytes = await engine.documentFile({ ...options, onProgress: showStage(store, "fetching") });
      signal.throwIfAborted();
      showStage(store, "cleaning");
      await breathe(signal);
      const cleaned = await engine.cleanedCopy(bytes, store.get().summary.choices);
      signal.throwIfAborted();
      if (cleaned.kind === "problem")
        return endTask(store, { outcome: { kind: "unreadable", reason: cleaned.reason } });
      const file = latest!.fileName();
      const { bytes: copied, removed } = cleaned.copy;
      downloadFile(file, new Uint8Array(copied));
      endTask(store, { outcome: { kind: "copied", file, removed } });
    };
    const onFailure = (failure: Failure): void =>
      endTask(store, { outcome: { kind: "failed", what: "copy", failure } });
    const result = await attempt("summary", signal, task, onFailure);
    if (result === "cancelled") endTask(store, { outcome: { kind: "notCopied" } });
  }

  return {
    goOn,
    copyFile,

    /** @returns whether the workbook has changed */
    async makeAndCopy(signal: AbortSignal, seen?: readonly ChangedCell[]): Promise<boolean> {
      const { drafted, isWritten } = await make("copy", signal, seen);
      latest = drafted;
      if (isWritten) await goOn(signal);
      return isWritten;
    },
  };
}
