import { createActions } from "../../src/taskpane/actions";
import { engine } from "../../src/taskpane/engine";
import { importEngine } from "../../src/taskpane/import/import-engine";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { openExcel } from "../support/excel";
import type { PartnerFile } from "../support/many-partners";
import { contentOf } from "../support/workbook-content";

/** What importing files costs, in milliseconds; the host's time, which is Excel's own in Excel, is in it. */
export interface ImportCost {
  /** From the choice of the files until all are written. */
  readonly whole: number;
  /** Writing one of the first ten files, and one of the last ten. */
  readonly first: number;
  readonly last: number;
  /** The numbers of `sync`s that files took, the second file and those after it. */
  readonly syncs: readonly number[];
}

/** Imports files as the pane does, into an empty workbook. */
export async function costOfImport(files: readonly PartnerFile[]): Promise<ImportCost> {
  const { host, close } = await openExcel(contentOf({ Leht1: [[null]] }));
  const store = createStore(initialState("et"));
  const actions = createActions(
    () => Promise.resolve(engine),
    store,
    () => Promise.resolve(importEngine),
  );
  await actions.start("excel", true);
  const start = performance.now();
  actions.addFiles(files.map(({ name, bytes }) => new File([bytes], name)));
  const isReading = (): boolean =>
    store.get().importing.files.some(({ content }) => content.kind === "waiting" || content.kind === "reading");
  while (isReading()) await new Promise((resolve) => setTimeout(resolve, 5));
  const begun: { readonly at: number; readonly syncs: number }[] = [];
  store.subscribe(() => {
    const { writing } = store.get().importing;
    const isNext = writing ? writing.number > begun.length : begun.length === files.length;
    if (isNext) begun.push({ at: performance.now(), syncs: host.log.syncs });
  });
  await actions.importChosen();
  close();
  const steps = begun.slice(1).map(({ at, syncs }, index) => ({
    time: at - begun[index]!.at,
    syncs: syncs - begun[index]!.syncs,
  }));
  const mean = (some: typeof steps): number => some.reduce((sum, { time }) => sum + time, 0) / some.length;
  return {
    whole: begun.at(-1)!.at - start,
    first: mean(steps.slice(0, 10)),
    last: mean(steps.slice(-10)),
    syncs: [...new Set(steps.slice(1).map(({ syncs }) => syncs))],
  };
}
