import { translator } from "../../locales";
import { momentText } from "../../plan/moment";
import type { ChangedCell, SummaryDraft } from "../../summary/draft";
import type { Attempt } from "../attempt";
import { breathe } from "../breathe";
import type { WholeResult, WriteWhole } from "../import/whole-writing";
import type { Store } from "../store";
import type { SummaryEngine } from "./summary-engine";
import type { SummaryOutcome, SummaryTask } from "./summary-state";
import { beginTask, endTask, setSummary, showStage } from "./summary-changes";

/** A draft, and a way to learn what a copy of the workbook is called. */
export interface Drafted {
  readonly draft: SummaryDraft;
  readonly fileName: () => string;
}

/**
 * Writes the summary sheets whole or not at all, and shows the first of them. Cells that somebody has changed are asked
 * about first.
 * @param seen changed cells that may be overwritten
 * @returns what was drafted, and whether it is in the workbook; where it is not, the page says or asks why
 */
export type MakeSummary = (
  task: SummaryTask,
  signal: AbortSignal,
  seen?: readonly ChangedCell[],
) => Promise<{ readonly drafted: Drafted | null; readonly isWritten: boolean }>;

export function createMaking(
  store: Store,
  attempt: Attempt,
  writeWhole: WriteWhole,
  load: () => Promise<SummaryEngine>,
): MakeSummary {
  return async (task, signal, seen = []) => {
    let drafted = null as Drafted | null;
    let isAsked = false;
    beginTask(store, task, "reading");
    const result = await writeWhole(signal, async (_, job) => {
      const engine = await load();
      const translate = translator(store.get().language);
      const { grids } = await job.engine.readWorkbook({ ...job.options, onProgress: showStage(store, "reading") });
      const content = await engine.readContent(job.options);
      const old = await engine.readSummary(job.options);
      showStage(store, "drafting");
      await breathe(signal);
      const { sha256Of } = engine;
      const source = { grids, content, old, sha256Of, time: momentText(new Date()) };
      const draft = await engine.draftSummary(source, translate);
      signal.throwIfAborted();
      drafted = draft && { draft, fileName: () => engine.copyFileName(job.engine.readPlan(grids), translate) };
      isAsked = draft !== null && !engine.isConfirmed(draft.changed, seen);
      if (!draft || isAsked) return null;
      showStage(store, "writing");
      return draft.writing;
    });
    if (result.kind !== "written") endTask(store, { outcome: notWritten(task, result) });
    else if (!drafted) endTask(store, { outcome: { kind: "noPlan" } });
    else if (isAsked) endTask(store, { question: { kind: "changed", cells: drafted.draft.changed } });
    else {
      await showWritten(drafted.draft, result, signal);
      return { drafted, isWritten: true };
    }
    return { drafted, isWritten: false };
  };

  async function showWritten(
    { planSheets, mapped, open }: SummaryDraft,
    result: WholeResult & { kind: "written" },
    signal: AbortSignal,
  ): Promise<void> {
    const sheets = result.sheets.slice(planSheets);
    const added = result.sheets.slice(0, planSheets).filter(({ isNew }) => isNew);
    setSummary(store, {
      made: { sheets, mapped, open },
      planSheets: [...store.get().summary.planSheets, ...added],
    });
    await attempt("select", signal, async ({ engine, options }) => {
      await engine.selectCell(sheets[0]!.id, null, options);
    });
  }
}

function notWritten(task: SummaryTask, result: Exclude<WholeResult, { kind: "written" }>): SummaryOutcome {
  if (result.kind === "cancelled") return { kind: "cancelled" };
  const what = result.kind === "left" ? "left" : task;
  return { kind: "failed", what, failure: result.failure };
}
