import type { Writing } from "../../excel/write-sheets";
import type { Choice, Incoming } from "../../importing/incoming";
import { translator } from "../../locales";
import type { Plan, Section } from "../../plan/model";
import type { Attempt, Withdraw } from "../attempt";
import type { Failure } from "../state";
import type { Store } from "../store";
import { choicesOf, filesToImport } from "./choices";
import { changeFile, setFiles, setImport } from "./import-changes";
import type { ImportEngine } from "./import-engine";
import type { FileResult, IncomingFile } from "./import-state";
import { importTime } from "./import-time";
import { readExisting } from "./reading-files";

type Imported = Extract<FileResult, { kind: "imported" }>;

/** Writing what was chosen into the open workbook, each file whole or not at all. */
export function createImporting(store: Store, attempt: Attempt, withdraw: Withdraw, load: () => Promise<ImportEngine>) {
  /** @returns whether anything is in the workbook that was not there */
  async function importFiles(signal: AbortSignal): Promise<boolean> {
    const files = filesToImport(store.get().importing);
    let isChanged = false;
    for (const [index, { id, name }] of files.entries()) {
      if (signal.aborted) break;
      setImport(store, { writing: { file: name, number: index + 1, total: files.length } });
      const result = await importFile(id, signal);
      changeFile(store, id, { result });
      isChanged ||= result.kind === "imported";
      // What keeps one file out, such as a protected workbook, keeps out the others too.
      if (result.kind === "failed" && result.failure.kind !== "unexpected") break;
    }
    setImport(store, { writing: null });
    if (isChanged) await compareAgain();
    return isChanged;
  }

  async function importFile(id: number, signal: AbortSignal): Promise<FileResult> {
    let writing: Writing | null = null;
    let imported: Imported | null = null;
    let failure: Failure | null = null;
    let planned: Imported["sheets"] = [];
    const result = await attempt(
      "import",
      signal,
      async (job) => {
        const engine = await load();
        // An earlier try, while a cell was being edited, may have left something.
        await writing?.undo(job.options);
        const file = store.get().importing.files.find((one) => one.id === id);
        if (file?.content.kind !== "read") return;
        const existing = await readExisting(job);
        const content = await engine.readContent(job.options);
        const { choiceOf } = choicesOf(store.get().importing);
        const incoming = {
          ...file.content.incoming,
          file: { ...file.content.incoming.file, time: importTime(new Date()) },
        };
        const options = commonOptions(incoming, existing);
        const layouts = engine.writingFor(incoming, choiceOf, content, options, translator(store.get().language));
        planned = layouts.sheets.map(({ layout, onto }) => ({ id: onto?.sheetId ?? "", name: layout.name }));
        writing = engine.beginWriting();
        const { sheetIds } = await writing.write(layouts, job.options);
        signal.throwIfAborted();
        imported = { kind: "imported", sheets: planned.map(({ name }, index) => ({ id: sheetIds[index]!, name })) };
      },
      (reason) => (failure = reason),
    );
    if (result === "done" && imported) return imported;
    const undoing = await takeBack(writing);
    if (undoing === "completed") return { kind: "imported", sheets: planned };
    return failure ? { kind: "failed", failure } : { kind: "cancelled" };
  }

  async function takeBack(writing: Writing | null): Promise<"undone" | "completed"> {
    let undoing: "undone" | "completed" = "undone";
    if (writing)
      await withdraw(async ({ options }) => {
        undoing = await writing.undo({ ...options, waitForCell: true });
      });
    return undoing;
  }

  /** Sets the files that are left beside what the workbook holds now. */
  async function compareAgain(): Promise<void> {
    await attempt("read", new AbortController().signal, async (job) => {
      const engine = await load();
      const existing = await readExisting(job);
      const renewed = (file: IncomingFile): IncomingFile => {
        if (file.content.kind !== "read" || file.result?.kind === "imported") return file;
        const { file: source, plan, findings } = file.content.incoming;
        return { ...file, content: { ...file.content, incoming: engine.incomingOf(source, plan, findings, existing) } };
      };
      setFiles(store, store.get().importing.files.map(renewed));
    });
  }

  return {
    importFiles,

    /** What to do with a section. */
    chooseFor(section: Section, choice: Choice): void {
      setImport(store, { choices: new Map(store.get().importing.choices).set(section, choice) });
    },

    /** Shows a sheet that was imported. */
    async goToSheet(id: string): Promise<void> {
      await attempt("select", new AbortController().signal, async ({ engine, options }) => {
        await engine.selectCell(id, null, options);
      });
    },
  };
}

function commonOptions({ plan }: Incoming, existing: Plan) {
  return {
    period: existing.settings.period ?? existing.period ?? plan.period,
    schemeEnd: existing.settings.schemeEnd,
    parties: null,
  };
}
