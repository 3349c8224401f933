import type { Attempt } from "../attempt";
import type { Job } from "../checker";
import type { Store } from "../store";
import { beginTask, endTask, setSummary } from "./summary-changes";
import type { SummaryEngine } from "./summary-engine";
import type { SummaryOutcome } from "./summary-state";

/** Takes the summary sheets out of the workbook, whoever has made them. */
export interface Removing {
  /** Learns which plan sheets are there still, and what they are called now. */
  readonly lookAgain: () => Promise<void>;
  /** @returns whether anything is gone */
  readonly remove: (withPlanSheets: boolean) => Promise<boolean>;
}

export function createRemoving(store: Store, attempt: Attempt, load: () => Promise<SummaryEngine>): Removing {
  async function lookAgain(): Promise<void> {
    const { planSheets } = store.get().summary;
    if (planSheets.length === 0) return;
    const task = async ({ options }: Job): Promise<void> => {
      const { sheets } = await (await load()).readContent(options);
      const names = new Map(sheets.map(({ id, name }) => [id, name]));
      const there = planSheets.flatMap((sheet) =>
        names.has(sheet.id) ? [{ ...sheet, name: names.get(sheet.id)! }] : [],
      );
      setSummary(store, { planSheets: there });
    };
    // Where Excel can't be asked now, those that were added are named; removing says what is wrong.
    await attempt("summary", new AbortController().signal, task, () => undefined);
  }

  async function remove(withPlanSheets: boolean): Promise<boolean> {
    let count = 0;
    let outcome: SummaryOutcome = { kind: "nothingToRemove" };
    let what: "remove" | "planSheets" = "remove";
    beginTask(store, "remove", "removing");
    await attempt(
      "summary",
      new AbortController().signal,
      async ({ options }) => {
        const engine = await load();
        count = (await engine.removeSummary(options)).length;
        setSummary(store, { made: null });
        what = "planSheets";
        if (withPlanSheets) {
          const ids = store.get().summary.planSheets.map(({ id }) => id);
          count += await engine.removeSheets(ids, options);
          setSummary(store, { planSheets: [] });
        }
        if (count > 0) outcome = { kind: "removed", count };
      },
      (failure) => (outcome = { kind: "failed", what, failure }),
    );
    endTask(store, { outcome });
    return count > 0;
  }

  return { lookAgain, remove };
}
