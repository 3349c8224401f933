import { translator } from "../locales";
import type { Attempt } from "./attempt";
import type { Checker } from "./checker";
import { dismiss, notify, type Store } from "./store";
import { findingFrom, listedOf } from "./views";

/** Going to the cells of findings. */
export function createChoosing(store: Store, checker: Checker, attempt: Attempt) {
  let selecting = new AbortController();
  const listed = () => listedOf(store.get(), translator(store.get().language));

  async function choose(key: string): Promise<void> {
    const findings = listed();
    const index = findings.findIndex((one) => one.key === key);
    if (index < 0) return;
    dismiss(store, "hiddenSheet", "goneSheet");
    store.set({ chosen: { key, index } });
    // Excel may still keep the last one back, for as long as the user types.
    selecting.abort();
    selecting = new AbortController();
    const { place } = findings[index]!.finding;
    if (!place) return;
    await attempt("select", selecting.signal, async ({ engine, options }) => {
      const id = checker.sheetId(place.sheet);
      const selection = id === null ? "gone" : await engine.selectCell(id, place.cell, options);
      if (selection === "selected") return;
      notify(store, { kind: selection === "hidden" ? "hiddenSheet" : "goneSheet", sheet: place.sheet });
    });
  }

  return {
    choose,
    /** Goes to a neighbour of the chosen finding, around the end. */
    async step(by: 1 | -1): Promise<void> {
      const findings = listed();
      const index = findingFrom(findings, store.get().chosen, by);
      if (index !== null) await choose(findings[index]!.key);
    },
  };
}
