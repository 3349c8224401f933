import type { Attempt, Task } from "../attempt";
import { copyText } from "../clipboard";
import type { Store } from "../store";
import type { FunctionsEngine } from "./functions-engine";
import type { FunctionId, FunctionsState, TriedExample } from "./functions-state";

/**
 * Listing the functions for cells, and trying them out in the open workbook.
 * @param isImporting while sheets are being written, nothing is inserted into them
 */
export function createFunctions(
  store: Store,
  attempt: Attempt,
  load: () => Promise<FunctionsEngine>,
  isImporting: () => boolean,
) {
  let listing = new AbortController();
  const setFunctions = (change: Partial<FunctionsState>): void =>
    store.set({ functions: { ...store.get().functions, ...change } });
  const triedOf = (id: FunctionId): TriedExample | undefined => store.get().functions.tried[id];

  function say(id: FunctionId, said: TriedExample["said"], inserted = triedOf(id)?.inserted ?? null): void {
    setFunctions({ tried: { ...store.get().functions.tried, [id]: { said, inserted } } });
  }

  /** Does something with an example; what went wrong is told beside it. */
  async function withExample(id: FunctionId, task: Task): Promise<void> {
    if (isImporting()) return say(id, { kind: "failed", failure: { kind: "busy", reason: "" } });
    await attempt("functions", new AbortController().signal, task, (failure) => say(id, { kind: "failed", failure }));
  }

  return {
    /** Fetches the list in the pane's language. */
    async listFunctions(): Promise<void> {
      listing.abort();
      listing = new AbortController();
      const { signal } = listing;
      const { language } = store.get();
      // What is on the screen stays until the other language is there: entries that were opened stay open.
      if (store.get().functions.texts.kind !== "ready") setFunctions({ texts: { kind: "loading" } });
      const result = await attempt(
        "functions",
        signal,
        async () => {
          const engine = await load();
          setFunctions({ isSupported: engine.supportsCustomFunctions() });
          const functions = await engine.functionTexts(language, signal);
          signal.throwIfAborted();
          setFunctions({ texts: { kind: "ready", language, functions } });
        },
        (failure) => setFunctions({ texts: { kind: "failed", failure } }),
      );
      if (result !== "done" || store.get().functions.decimalMark !== null) return;
      // Where Excel does not tell, formulas are shown as the language has them.
      await attempt("start", signal, async ({ options }) => {
        const engine = await load();
        setFunctions({ decimalMark: await engine.decimalMark(options) });
      });
    },

    /** Writes a function's first example into the selected cell, if there is room for what it gives. */
    async insertExample(id: FunctionId): Promise<void> {
      if (triedOf(id)?.said.kind === "inserting") return;
      say(id, { kind: "inserting" });
      await withExample(id, async ({ options }) => {
        const { examples, insertFormula } = await load();
        const { formula, result } = examples[id][0]!;
        const came = await insertFormula({ formula, rows: result.length, columns: result[0]!.length }, options);
        if (came.kind === "refused") say(id, came);
        else say(id, { kind: "inserted", cell: came.inserted.cell }, came.inserted);
      });
    },

    /** Empties the cell again that an example was written to last. */
    async takeExampleBack(id: FunctionId): Promise<void> {
      const inserted = triedOf(id)?.inserted;
      if (!inserted) return;
      await withExample(id, async ({ options }) => {
        const { takeFormulaBack } = await load();
        const kind = await takeFormulaBack(inserted, options);
        say(id, kind === "gone" ? { kind } : { kind, cell: inserted.cell }, null);
      });
    },

    /** @param formula as it is shown */
    async copyExample(id: FunctionId, formula: string): Promise<void> {
      say(id, { kind: (await copyText(formula)) ? "copied" : "copyFailed" });
    },
  };
}
