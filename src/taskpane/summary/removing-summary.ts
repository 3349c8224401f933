import type { Attempt } from "../attempt";
import type { Store } from "../store";
import { beginTask, endTask, setSummary } from "./summary-changes";
import type { SummaryEngine } from "./summary-engine";
import type { SummaryOutcome } from "./summary-state";

/**
 * Takes the summary sheets out of the workbook, whoever has made them.
 * @returns whether anything is gone
 */
export type RemoveSummary = (withPlanSheets: boolean) => Promise<boolean>;

export function createRemoving(store: Store, attempt: Attempt, load: () => Promise<SummaryEngine>): RemoveSummary {
  return async (withPlanSheets) => {
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
  };
}
