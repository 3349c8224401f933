import type { Plan } from "../../plan/model";
import type { Attempt } from "../attempt";
import { breathe } from "../breathe";
import type { Job } from "../checker";
import type { Store } from "../store";
import type { FileReading } from "./file-reader";
import { changeFile, setFiles } from "./import-changes";
import type { ImportEngine } from "./import-engine";
import type { IncomingFile } from "./import-state";
import { momentText } from "../../plan/moment";

/** With more files at a time, their cells would fill the memory. */
const AT_ONCE = 2;

/** Choosing files and reading them. Nothing is written. */
export function createReading(store: Store, attempt: Attempt, load: () => Promise<ImportEngine>, newId: () => number) {
  const chosen = new Map<number, { readonly file: File; password: string | null }>();
  const readings = new Map<number, AbortController>();
  let kept: FileReading | null = null;
  let existing: Plan | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const files = (): readonly IncomingFile[] => store.get().importing.files;

  /** Reads what waits, so many files at once. */
  function readWaiting(): void {
    for (const { id, content } of files()) {
      if (readings.size >= AT_ONCE) return;
      if (content.kind === "waiting") void readOne(id).then(readWaiting);
    }
    if (readings.size > 0) return;
    kept?.close();
    kept = null;
    existing = null;
  }

  async function readOne(id: number): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    readings.set(id, controller);
    changeFile(store, id, { content: { kind: "reading" }, result: null });
    const result = await attempt("read", signal, async (job) => {
      const engine = await load();
      kept ??= engine.createFileReading();
      const entry = chosen.get(id)!;
      const read = await kept.read(entry, signal);
      signal.throwIfAborted();
      if (read.kind === "problem") return changeFile(store, id, { content: read });
      // One file after another, and each card drawn by itself: the pane answers between these.
      await inTurn(async () => {
        signal.throwIfAborted();
        existing ??= await readExisting(job);
        const source = { name: entry.file.name, sha256: read.sha256, time: momentText(new Date()) };
        const content = await engine.contentOf(read.grids, source, existing, signal);
        await breathe(signal);
        changeFile(store, id, { content });
        await breathe(signal);
      });
    });
    readings.delete(id);
    if (result !== "done" && result !== "cancelled")
      changeFile(store, id, {
        content: { kind: "problem", problem: { code: "unreadable", reason: "not-read", data: {} } },
      });
  }

  function inTurn(task: () => Promise<void>): Promise<void> {
    const done = turn.then(task);
    turn = done.catch(() => undefined);
    return done;
  }

  function remove(ids: ReadonlySet<number>): void {
    setFiles(
      store,
      files().filter(({ id }) => !ids.has(id)),
    );
    for (const id of ids) {
      readings.get(id)?.abort();
      chosen.delete(id);
    }
  }

  return {
    /** Puts files on the list, and reads them. */
    addFiles(added: readonly File[]): void {
      const entries = added.map((file): IncomingFile => {
        const id = newId();
        chosen.set(id, { file, password: null });
        return { id, name: file.name, size: file.size, content: { kind: "waiting" }, result: null };
      });
      setFiles(store, [...files(), ...entries]);
      void breathe().then(readWaiting);
    },

    /** Tries a protected file once more. */
    givePassword(id: number, password: string): void {
      const entry = chosen.get(id);
      if (!entry) return;
      entry.password = password;
      changeFile(store, id, { content: { kind: "waiting" } });
      readWaiting();
    },

    removeFile: (id: number): void => remove(new Set([id])),

    /** Takes what has not been read from the list. */
    cancelReading(): void {
      const unread = files().filter(({ content }) => content.kind === "waiting" || content.kind === "reading");
      remove(new Set(unread.map(({ id }) => id)));
    },
  };
}

/** The plan that the open workbook holds. */
export async function readExisting({ engine, options }: Job): Promise<Plan> {
  const { grids } = await engine.readWorkbook(options);
  return engine.readPlan(grids);
}
