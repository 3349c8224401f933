import type { WorkbookEdit } from "../excel/watch-workbook";
import { translator, type Language } from "../locales";
import { asText } from "./as-text";
import { createAttempt, type Kind, type Result, type Task } from "./attempt";
import { Checker } from "./checker";
import { createChoosing } from "./choosing";
import { createVersions } from "./compare/comparing-versions";
import { copyText } from "./clipboard";
import { EditQueue } from "./edits";
import type { Engine } from "./engine";
import type { ImportEngine } from "./import/import-engine";
import { createImporting } from "./import/importing";
import { createMapping } from "./import/mapping";
import { createReading } from "./import/reading-files";
import { createForms } from "./form/making-forms";
import { createFunctions } from "./functions/showing-functions";
import { createWriteWhole } from "./import/whole-writing";
import { rememberLanguage } from "./language";
import { PAGE_VIEWS } from "./page-views";
import type { Summaries } from "./summary/summaries";
import type { SummaryEngine } from "./summary/summary-engine";
import type { Filter, Host, Notice, PageName } from "./state";
import { createStore, dismiss, notify, type Store } from "./store";
import { listedOf } from "./views";

const loadCompare = async () => (await import("./compare/compare-engine")).compareEngine;
const loadForm = async () => (await import("./form/form-engine")).formEngine;
const loadFunctions = async () => (await import("./functions/functions-engine")).functionsEngine;

/** Time until an edit is tried again that could not be checked, as while the user types on, in milliseconds. */
const RETRY = 2_000;

/**
 * Everything that can be done in the pane or from the ribbon; what goes wrong is in the store.
 * @param load fetches the code that works on the workbook
 * @param loadImport fetches the code that reads files
 * @param loadSummary fetches the code that sums up
 */
export function createActions(
  load: () => Promise<Engine>,
  store: Store,
  loadImport: () => Promise<ImportEngine> = async () => (await import("./import/import-engine")).importEngine,
  loadSummary: () => Promise<SummaryEngine> = async () => (await import("./summary/summary-engine")).summaryEngine,
) {
  const checker = new Checker(store);
  const { attempt, withdraw, withdrawHalf } = createAttempt(load, store, checker);
  const edits = new EditQueue(() => void recheck());
  const { choose, step } = createChoosing(store, checker, attempt);
  let lastId = 0;
  const newId = (): number => ++lastId;
  const writeWhole = createWriteWhole(attempt, withdraw, loadImport);
  const reading = createReading(store, attempt, loadImport, newId);
  const mapping = createMapping(store, attempt, loadImport, newId);
  const { importFiles, takeBack, ...importing } = createImporting(store, attempt, writeWhole, loadImport);
  const { writeComparison, ...versions } = createVersions(store, attempt, writeWhole, loadCompare);
  const forms = createForms(store, attempt, loadForm);
  const isWriting = (): boolean => current?.kind === "import";
  const functions = createFunctions(store, attempt, loadFunctions, isWriting);
  let current: { kind: Kind; controller: AbortController; result: Promise<unknown> } | null = null;
  let watching: Promise<Result> | null = null;
  let summaries: Summaries | null = null;
  let paging = new AbortController();

  /** Does one thing at a time: what is asked for anew goes before what is going on. */
  function perform(kind: Kind, task: Task): Promise<Result> {
    return alone(kind, (signal) => attempt(kind, signal, task));
  }

  function alone<T>(kind: Kind, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (current?.kind === kind) return current.result as Promise<T>;
    current?.controller.abort();
    const controller = new AbortController();
    // It may be cancelled before it has come to its first pause.
    const own = (current = { kind, controller, result: Promise.resolve() as Promise<unknown> });
    const result = run(controller.signal).then((came) => {
      if (current === own) end();
      return came;
    });
    own.result = result;
    return result;
  }

  /** Writes into the workbook while nothing else does, and checks it then where it has changed. */
  async function changeWorkbook(run: (signal: AbortSignal) => Promise<boolean>): Promise<void> {
    if (await alone("import", run)) await checkWorkbook();
  }

  function stop(): void {
    current?.controller.abort();
    end();
  }

  function end(): void {
    current = null;
    store.set({ work: null });
    edits.arm();
  }

  /** Checks the whole workbook, and from now on what is edited in it. */
  async function checkWorkbook(): Promise<void> {
    // What is imported is checked when all of it is there.
    if (isWriting()) return;
    void watch();
    const result = await perform("check", (job) => {
      // They are in what is read; where it does not come to that, they are still to be checked.
      const taken = edits.take();
      return checker.check(job).catch((error: unknown) => {
        edits.restore(taken);
        throw error;
      });
    });
    if (result !== "done") edits.arm();
    // Excel refuses to be watched while the user types, and a check may have waited for the end of that.
    await watch();
  }

  async function watch(): Promise<void> {
    watching ??= attempt("watch", new AbortController().signal, async ({ engine }) => {
      await engine.watchWorkbook(onEdit);
    });
    if ((await watching) !== "done") watching = null;
  }

  function onEdit(edit: WorkbookEdit): void {
    if (edit.by === "remote") notify(store, { kind: "remote" });
    else if (edit.by === "user") edits.add(edit);
  }

  async function recheck(): Promise<void> {
    // Who is at work comes back to the edits afterwards.
    if (current) return;
    const taken = edits.take();
    const before = store.get().outcome;
    const result = await perform("recheck", (job) => checker.recheck(job, taken));
    // The list is as it should be where only the colours failed, and that has been said.
    if (result === "done" || (result !== "cancelled" && store.get().outcome !== before)) return;
    const isGone = result === "gone" && !taken.sheets;
    if (isGone || result === "cancelled" || result === "cell-edit" || result === "busy") {
      edits.restore({ ...taken, sheets: taken.sheets || isGone });
      edits.arm(RETRY);
    } else notify(store, { kind: "stale" });
  }

  return {
    ...reading,
    ...mapping,
    ...versions,
    ...forms,
    ...functions,
    ...importing,
    checkWorkbook,
    choose,

    /** Writes what was chosen into the workbook, and checks it then. */
    importChosen: (): Promise<void> => changeWorkbook(importFiles),

    /** Takes the sheets out again that a file was imported to, and checks what is left. */
    takeBackFile: (id: number): Promise<void> => changeWorkbook((signal) => takeBack(id, signal)),

    async writeComparison(): Promise<void> {
      await alone("import", writeComparison);
    },

    /** Does something of the page *Koond*, by code that comes with the page. */
    async summary(task: (summaries: Summaries) => void | Promise<void>): Promise<void> {
      if (!summaries)
        await attempt("summary", new AbortController().signal, async () => {
          const { createSummaries } = await import("./summary/summaries");
          summaries ??= createSummaries(store, attempt, writeWhole, changeWorkbook, isWriting, loadSummary);
        });
      if (summaries) await task(summaries);
    },

    async clearHighlights(): Promise<void> {
      if (isWriting()) return;
      await perform("clear", (job) => checker.clear(job));
    },

    /** Goes to the next finding; where nothing was checked yet, checks first. */
    async nextFinding(): Promise<void> {
      if (store.get().outcome?.kind !== "checked") await checkWorkbook();
      await step(1);
    },

    async previousFinding(): Promise<void> {
      if (store.get().outcome?.kind !== "checked") await checkWorkbook();
      await step(-1);
    },

    cancel(): void {
      // An import goes on until all of the file that is being written is out again.
      if (current?.kind === "import") return current.controller.abort();
      stop();
      store.set({ said: { kind: "cancelled" } });
      void withdrawHalf();
    },

    async copyFindings(): Promise<void> {
      const translate = translator(store.get().language);
      const { outcome } = store.get();
      const findings = listedOf(store.get(), translate);
      const isCopied = await copyText(asText(findings, translate, outcome?.kind === "checked" ? outcome.findings : []));
      dismiss(store, "copyFailed");
      if (isCopied) store.set({ said: { kind: "copied", count: findings.length } });
      else notify(store, { kind: "copyFailed" });
    },

    /** Whether findings are put on cells as notes; at once where there are some. */
    async setNotes(on: boolean): Promise<void> {
      store.set({ notes: { ...store.get().notes, on } });
      // A check that is going on has asked already.
      if (current?.kind === "check") stop();
      if (store.get().outcome?.kind === "checked") await checkWorkbook();
    },

    /** Looks whether an earlier check has left marks, and fetches what the next one will need. */
    async start(host: Host, canWriteNotes: boolean): Promise<void> {
      store.set({ host, notes: { supported: canWriteNotes, on: false } });
      if (host !== "excel") return;
      await attempt("start", new AbortController().signal, async ({ engine, options }) => {
        const markedBefore = await engine.marksPresent(options);
        if (!checker.hasChecked) store.set({ markedBefore });
      });
    },

    setLanguage(language: Language): void {
      store.set({ language });
      rememberLanguage(language);
    },

    /** Goes to another page of the pane, once its code has come. */
    async showPage(name: PageName): Promise<void> {
      paging.abort();
      paging = new AbortController();
      await attempt("page", paging.signal, async () => {
        const View = name === "check" ? null : await PAGE_VIEWS[name]();
        paging.signal.throwIfAborted();
        store.set({ page: { name, View } });
      });
    },

    setFilter: (filter: Filter): void => store.set({ filter }),
    dismiss: (kind: Notice["kind"]): void => dismiss(store, kind),
  };
}

export type Actions = ReturnType<typeof createActions>;

/** The pane and the ribbon's buttons share one runtime, and so one state. */
export const store = createStore();
export const actions = createActions(async () => (await import("./engine")).engine, store);
export const { checkWorkbook, clearHighlights, nextFinding, previousFinding } = actions;
