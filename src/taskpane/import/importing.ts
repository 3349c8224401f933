import type { Choice, SourceFile } from "../../importing/incoming";
import { translator } from "../../locales";
import type { Plan, Section } from "../../plan/model";
import type { Attempt } from "../attempt";
import { breathe } from "../breathe";
import type { Job } from "../checker";
import type { Store } from "../store";
import { changeFile, setImport } from "./import-changes";
import type { ImportEngine } from "./import-engine";
import type { FileResult, IncomingFile } from "./import-state";
import { momentText } from "../../plan/moment";
import { readExisting } from "./reading-files";
import type { WrittenSheet, WriteWhole } from "./whole-writing";

/** What is known of the workbook while files are written one after another. */
interface Present {
  /** null where it has to be read anew. */
  plan: Plan | null;
  /** Sheets that an earlier file has changed. */
  readonly changed: Set<string>;
}

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
      const { filesToImport, withSkipped } = await load();
      files = filesToImport(store.get().importing);
      setImport(store, { choices: withSkipped(store.get().importing) });
    });
    const present: Present = { plan: null, changed: new Set() };
    let isChanged = false;
    for (const [index, file] of files.entries()) {
      if (signal.aborted) break;
      setImport(store, { writing: { file: file.name, number: index + 1, total: files.length } });
      await breathe();
      const result = await importFile(file, present, signal);
      changeFile(store, file.id, { result });
      isChanged ||= result.kind === "imported";
      // What keeps one file out, such as a protected workbook, keeps out the others too.
      if (result.kind === "left") break;
      if (result.kind === "failed" && result.failure.kind !== "unexpected") break;
    }
    setImport(store, { writing: null });
    if (isChanged) await compareAgain();
    return isChanged;
  }

  async function importFile({ content }: IncomingFile, present: Present, signal: AbortSignal): Promise<FileResult> {
    if (content.kind !== "read") return { kind: "cancelled" };
    const { file, plan, findings } = content.incoming;
    let sections = 0;
    const result = await writeWhole(signal, async (engine, job) => {
      const { importing, language } = store.get();
      const { choiceOf } = engine.choicesOf(importing);
      const isStale = content.incoming.sections.some(
        ({ section, existing }) => choiceOf.get(section) === "replace" && present.changed.has(existing?.sheet ?? ""),
      );
      if (isStale) present.plan = null;
      // Read once for all files where that will do: a large workbook takes its time.
      const existing = (present.plan ??= await readExisting(job));
      const now = { ...file, time: momentText(new Date()) };
      // The officer may have changed the workbook since the file was read.
      const incoming = engine.incomingOf(now, plan, findings, besides(file, existing));
      const open = await engine.readContent(job.options);
      const options = {
        period: existing.settings.period ?? existing.period ?? plan.period,
        schemeEnd: existing.settings.schemeEnd,
      };
      const writing = engine.writingFor(incoming, choiceOf, open, options, translator(language));
      sections = writing.sections.length;
      return writing;
    });
    if (result.kind !== "written") return result;
    // Before the sections' sheets comes the sheet *Kava*, where sections were put on its list.
    const [settings] = result.sheets.slice(0, -sections || undefined);
    const sheets = result.sheets.slice(-sections);
    for (const { name } of sheets) present.changed.add(name);
    if (settings) await readSettings(settings, present, signal);
    return { kind: "imported", sheets, skipped: content.incoming.sections.length - sections };
  }

  /** The list on the sheet *Kava*, as the next file finds it. */
  async function readSettings(sheet: WrittenSheet, present: Present, signal: AbortSignal): Promise<void> {
    const before = present.plan;
    present.plan = null;
    if (!before) return;
    await attempt("read", signal, async ({ options }) => {
      const engine = await load();
      present.plan = { ...before, settings: await engine.readSettings(sheet, options) };
    });
  }

  /** Sets the files that are left beside what the workbook holds now. */
  async function compareAgain(): Promise<void> {
    const isLeft = ({ content, result }: IncomingFile): boolean =>
      content.kind === "read" && result?.kind !== "imported";
    if (!store.get().importing.files.some(isLeft)) return;
    await attempt("read", new AbortController().signal, async (job: Job) => {
      const engine = await load();
      const existing = await readExisting(job);
      for (const { id, content, result } of store.get().importing.files) {
        if (content.kind !== "read" || result?.kind === "imported") continue;
        await breathe();
        const { file, plan, findings } = content.incoming;
        const incoming = engine.incomingOf(file, plan, findings, besides(file, existing));
        changeFile(store, id, { content: { ...content, incoming } });
      }
    });
  }

  /**
   * Deletes the sheets that a file was imported to, where none of them was there before, so that it can be imported
   * anew. Its sections stay listed on the sheet *Kava*, with what was approved for them.
   * @returns whether they were there
   */
  async function takeBack(fileId: number, signal: AbortSignal): Promise<boolean> {
    const file = store.get().importing.files.find(({ id }) => id === fileId);
    if (file?.result?.kind !== "imported") return false;
    const sheetIds = file.result.sheets.map(({ id }) => id);
    let isGone = false;
    await attempt("import", signal, async ({ options }) => {
      await (await load()).removeSheets(sheetIds, options);
      isGone = true;
    });
    if (!isGone) return false;
    changeFile(store, fileId, { result: null });
    await compareAgain();
    return true;
  }

  return {
    importFiles,
    takeBack,

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
