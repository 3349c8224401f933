import type { Store } from "../store";
import type { ImportState, IncomingFile } from "./import-state";

export function setImport(store: Store, change: Partial<ImportState>): void {
  store.set({ importing: { ...store.get().importing, ...change } });
}

export function setFiles(store: Store, files: readonly IncomingFile[]): void {
  setImport(store, { files });
}

/** Changes a file that is on the list still. */
export function changeFile(store: Store, id: number, change: Partial<Pick<IncomingFile, "content" | "result">>): void {
  setFiles(
    store,
    store.get().importing.files.map((file) => (file.id === id ? { ...file, ...change } : file)),
  );
}
