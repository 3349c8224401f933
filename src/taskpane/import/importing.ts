import type { Choice, Incoming, SourceFile } from "../../importing/incoming";
import { translator } from "../../locales";
import type { Plan, Section } from "../../plan/model";
import type { Attempt } from "../attempt";
import type { Job } from "../checker";
import type { Store } from "../store";
import { changeFile, setImport } from "./import-changes";
import type { ImportEngine } from "./import-engine";
import type { FileResult, IncomingFile } from "./import-state";
import { importTime } from "./import-time";
import { readExisting } from "./reading-files";
import type { WriteWhole } from "./whole-writing";

/** Writing what was chosen into the open workbook, each file whole or not at all. */
export function createImporting(
  store: Store,
  attempt: Attempt,
  writeWhole: WriteWhole,
  load: () => Promise<ImportEngine>,
) {
  /** @returns whether anything is in the workbook that was not there */
  async function importFiles(signal: AbortSignal): Promise<boolean> {
    let files: readonly IncomingFile[] = [];
    await attempt("import", signal, async () => {
      files = (await load()).filesToImport(store.get().importing);
    });
    let isChanged = false;
    let existing: Plan | null = null;
    // Once for all files: a large workbook takes its time.
    const readOnce = async (job: Job): Promise<Plan> => (existing ??= await readExisting(job));
    for (const [index, file] of files.entries()) {
      if (signal.aborted) break;
      setImport(store, { writing: { file: file.name, number: index + 1, total: files.length } });
      const result = await importFile(file, readOnce, signal);
      changeFile(store, file.id, { result });
      isChanged ||= result.kind === "imported";
      // What keeps one file out, such as a protected workbook, keeps out the others too.
      if (result.kind === "failed" && result.failure.kind !== "unexpected") break;
    }
    setImport(store, { writing: null });
    if (isChanged) await compareAgain();
    return isChanged;
  }

  async function importFile(
    { content }: IncomingFile,
    readOnce: (job: Job) => Promise<Plan>,
    signal: AbortSignal,
  ): Promise<FileResult> {
    if (content.kind !== "read") return { kind: "cancelled" };
    const { incoming } = content;
    const now = { ...incoming, file: { ...incoming.file, time: importTime(new Date()) } };
    const result = await writeWhole(signal, async (engine, job) => {
      const existing = await readOnce(job);
      const present = await engine.readContent(job.options);
      const { importing, language } = store.get();
      const { choiceOf } = engine.choicesOf(importing);
      return engine.writingFor(now, choiceOf, present, commonOptions(incoming, existing), translator(language));
    });
    return result.kind === "written" ? { kind: "imported", sheets: result.sheets } : result;
  }

  /** Sets the files that are left beside what the workbook holds now. */
  async function compareAgain(): Promise<void> {
    const isLeft = ({ content, result }: IncomingFile): boolean =>
      content.kind === "read" && result?.kind !== "imported";
    if (!store.get().importing.files.some(isLeft)) return;
    await attempt("read", new AbortController().signal, async (job) => {
      const engine = await load();
      const existing = await readExisting(job);
      for (const { id, content, result } of store.get().importing.files) {
        if (content.kind !== "read" || result?.kind === "imported") continue;
        // The pane answers the user between two files.
        await new Promise((resolve) => setTimeout(resolve));
        const { file, plan, findings } = content.incoming;
        const incoming = engine.incomingOf(file, plan, findings, besides(file, existing));
        changeFile(store, id, { content: { ...content, incoming } });
      }
    });
  }

  return {
    importFiles,

    /** What to do with a section. */
    chooseFor(section: Section, choice: Choice): void {
      setImport(store, { choices: new Map(store.get().importing.choices).set(section, choice) });
    },

    /** Shows a sheet that was written. */
    async goToSheet(id: string): Promise<void> {
      await attempt("select", new AbortController().signal, async ({ engine, options }) => {
        await engine.selectCell(id, null, options);
      });
    },
  };
}

/** A sheet that is mapped is not set beside itself. */
export function besides({ name, isSheet }: SourceFile, existing: Plan): Plan {
  if (!isSheet) return existing;
  return { ...existing, sections: existing.sections.filter(({ sheet }) => sheet !== name) };
}

function commonOptions({ plan }: Incoming, existing: Plan) {
  return {
    period: existing.settings.period ?? existing.period ?? plan.period,
    schemeEnd: existing.settings.schemeEnd,
    parties: null,
  };
}
