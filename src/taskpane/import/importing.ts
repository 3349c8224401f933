import type { Attempt } from "../attempt";
import type { Store } from "../store";
import type { ImportEngine } from "./import-engine";
import type { FileReading } from "./file-reader";
import type { FileContent, IncomingFile } from "./import-state";

/** With more files at a time, their cells would fill the memory. */
const AT_ONCE = 2;

/** Choosing files and reading them. Nothing is written. */
export function createImporting(store: Store, attempt: Attempt, load: () => Promise<ImportEngine>) {
  const chosen = new Map<number, { readonly file: File; password: string | null }>();
  const readings = new Map<number, AbortController>();
  let kept: FileReading | null = null;
  let lastId = 0;

  const files = (): readonly IncomingFile[] => store.get().importing.files;
  const setFiles = (changed: readonly IncomingFile[]): void =>
    store.set({ importing: { ...store.get().importing, files: changed } });
  const setContent = (id: number, content: FileContent): void =>
    setFiles(files().map((file) => (file.id === id ? { ...file, content } : file)));

  /** Reads what waits, so many files at once. */
  function readWaiting(): void {
    for (const { id, content } of files()) {
      if (readings.size >= AT_ONCE) return;
      if (content.kind === "waiting") void readOne(id).then(readWaiting);
    }
    if (readings.size > 0) return;
    kept?.close();
    kept = null;
  }

  async function readOne(id: number): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    readings.set(id, controller);
    setContent(id, { kind: "reading" });
    const result = await attempt("read", signal, async () => {
      const engine = await load();
      kept ??= engine.createFileReading();
      const read = await kept.read(chosen.get(id)!, signal);
      signal.throwIfAborted();
      const breathe = async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      };
      setContent(id, read.kind === "grids" ? await engine.contentOf(read.grids, read.sha256, breathe) : read);
    });
    readings.delete(id);
    if (result !== "done" && result !== "cancelled")
      setContent(id, { kind: "problem", problem: { code: "unreadable", reason: "not-read", data: {} } });
  }

  function remove(ids: ReadonlySet<number>): void {
    setFiles(files().filter(({ id }) => !ids.has(id)));
    for (const id of ids) {
      readings.get(id)?.abort();
      chosen.delete(id);
    }
  }

  return {
    /** Puts files on the list, and reads them. */
    addFiles(added: readonly File[]): void {
      const entries = added.map((file): IncomingFile => {
        chosen.set(++lastId, { file, password: null });
        return { id: lastId, name: file.name, size: file.size, content: { kind: "waiting" } };
      });
      setFiles([...files(), ...entries]);
      readWaiting();
    },

    /** Tries a protected file once more. */
    givePassword(id: number, password: string): void {
      const entry = chosen.get(id);
      if (!entry) return;
      entry.password = password;
      setContent(id, { kind: "waiting" });
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
