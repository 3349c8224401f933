import type { Writing } from "../../excel/write-sheets";
import type { WorkbookWriting } from "../../sheets/workbook-writing";
import type { Attempt, Withdraw } from "../attempt";
import { breathe } from "../breathe";
import type { Job } from "../checker";
import type { Failure } from "../state";
import type { ImportEngine } from "./import-engine";

/** A sheet of the workbook that was written. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** It was not there before. */
  readonly isNew: boolean;
}

/** `failed` and `cancelled` have left nothing in the workbook; `left` something that could not be taken out again. */
export type WholeResult =
  | { readonly kind: "written"; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "left"; readonly failure: Failure }
  | { readonly kind: "cancelled" };

export type WriteWhole = (
  signal: AbortSignal,
  /** null where there is nothing to write. */
  layouts: (engine: ImportEngine, job: Job) => Promise<WorkbookWriting | null>,
) => Promise<WholeResult>;

/** Writes sheets into the open workbook, whole or not at all. */
export function createWriteWhole(attempt: Attempt, withdraw: Withdraw, load: () => Promise<ImportEngine>): WriteWhole {
  return async (signal, layouts) => {
    let writing: Writing | null = null;
    let planned: WorkbookWriting["sheets"] = [];
    let sheetIds: readonly string[] = [];
    let failure: Failure | null = null;
    const task = async (job: Job): Promise<void> => {
      const engine = await load();
      // An earlier try, while a cell was being edited, may have left something.
      await writing?.undo(job.options);
      writing = null;
      const whole = await layouts(engine, job);
      planned = [];
      if (!whole) return;
      planned = whole.sheets;
      sheetIds = planned.map(({ onto }) => onto?.sheetId ?? "");
      await breathe(signal);
      writing = engine.beginWriting();
      ({ sheetIds } = await writing.write(whole, job.options));
      signal.throwIfAborted();
    };
    const result = await attempt("import", signal, task, (reason) => (failure = reason));
    const written = (): WholeResult => ({
      kind: "written",
      sheets: planned.map(({ layout: { name }, onto }, index) => ({
        id: sheetIds[index]!,
        name,
        isNew: onto === null,
      })),
    });
    if (result === "done") return written();
    const undoing = await takeBack(writing, withdraw);
    if (undoing === "completed") return written();
    if (undoing !== "undone") return { kind: "left", failure: undoing };
    return failure ? { kind: "failed", failure } : { kind: "cancelled" };
  };
}

/** @returns why it could not be taken back, where it could not */
async function takeBack(writing: Writing | null, withdraw: Withdraw): Promise<"undone" | "completed" | Failure> {
  let undoing: "undone" | "completed" | Failure = "undone";
  const task = async ({ options }: Job): Promise<void> => {
    if (writing) undoing = await writing.undo({ ...options, waitForCell: true });
  };
  if (writing) await withdraw(task, (failure) => (undoing = failure));
  return undoing;
}
