import { translator } from "../../locales";
import type { Attempt } from "../attempt";
import { breathe } from "../breathe";
import { momentText } from "../../plan/moment";
import { readExisting } from "../import/reading-files";
import type { WriteWhole } from "../import/whole-writing";
import type { Store } from "../store";
import type { CompareEngine } from "./compare-engine";
import type { CompareState, Side, Version } from "./compare-state";
import type { VersionName } from "../../sheets/comparison-sheet";

/** Comparing two versions of a plan, and writing what differs to a sheet of its own. */
export function createVersions(
  store: Store,
  attempt: Attempt,
  writeWhole: WriteWhole,
  load: () => Promise<CompareEngine>,
) {
  const readings: Partial<Record<Side, AbortController>> = {};
  const setCompare = (change: Partial<CompareState>): void =>
    store.set({ comparing: { ...store.get().comparing, ...change } });

  /** Reads one of the versions, and compares when both are there. */
  async function choose(
    side: Side,
    name: string | null,
    read: (engine: CompareEngine, ...job: Parameters<Parameters<Attempt>[2]>) => Promise<Version>,
  ): Promise<void> {
    readings[side]?.abort();
    const controller = (readings[side] = new AbortController());
    const { [side]: earlier, onlyCommon } = store.get().comparing;
    // What was chosen for these two versions stays when one of them is read again.
    const isAgain = earlier.kind !== "none" && earlier.name === name;
    setCompare({
      [side]: { kind: "reading", name },
      changes: null,
      onlyCommon: isAgain ? onlyCommon : null,
      failure: null,
    });
    const result = await attempt("compare", controller.signal, async (job) => {
      const engine = await load();
      const version = await read(engine, job);
      controller.signal.throwIfAborted();
      setCompare({ [side]: version });
      const { before, after } = store.get().comparing;
      if (before.kind !== "plan" || after.kind !== "plan") return;
      await breathe(controller.signal);
      setCompare({ changes: engine.comparePlans(before.plan, after.plan) });
    });
    if (result !== "done" && result !== "cancelled") setCompare({ [side]: { kind: "none" } });
  }

  return {
    async compareWorkbook(side: Side): Promise<void> {
      await choose(side, null, async (_, job) => ({
        kind: "plan",
        name: null,
        time: null,
        plan: await readExisting(job),
      }));
    },

    async compareFile(side: Side, file: File, password: string | null = null): Promise<void> {
      const { name } = file;
      await choose(side, name, async (engine, { options }) => {
        const reading = engine.createFileReading();
        const read = await reading.read({ file, password }, options.signal!);
        reading.close();
        if (read.kind === "problem") return { kind: "problem", name, problem: read.problem };
        const plan = engine.readPlan(read.grids);
        if (plan.sections.length === 0)
          return { kind: "problem", name, problem: { code: "no-tables", reason: "no-tables", data: {} } };
        return { kind: "plan", name, time: momentText(new Date(file.lastModified)), plan };
      });
    },

    /** Whether sections that only one version has are left out, on the page and on a sheet that is written. */
    setOnlyCommon(onlyCommon: boolean): void {
      setCompare({ onlyCommon });
    },

    /** Writes what is shown of the changes to a sheet of its own. */
    async writeComparison(signal: AbortSignal): Promise<void> {
      const { comparing } = store.get();
      const { before, after } = comparing;
      if (!comparing.changes || before.kind !== "plan" || after.kind !== "plan") return;
      setCompare({ isWriting: true, failure: null });
      const result = await writeWhole(signal, async (_, job) => {
        const engine = await load();
        const translate = translator(store.get().language);
        const { sheets } = await engine.readContent(job.options);
        const { comparison, comparePage } = translate.messages;
        const { changes } = engine.shownChanges(comparing)!;
        const name = engine.freeSheetName(
          comparison.sheet,
          sheets.map((sheet) => sheet.name),
        );
        const named = (version: { name: string | null; time: string | null }): VersionName => ({
          name: version.name ?? comparePage.workbook,
          date: version.time,
        });
        const versions = { before: named(before), after: named(after) };
        return {
          sheets: [{ layout: engine.comparisonSheet(changes, versions, name, translate), onto: null }],
          names: [],
        };
      });
      setCompare({
        isWriting: false,
        ...(result.kind === "written" ? { written: result.sheets[0]! } : {}),
        ...(result.kind === "failed" || result.kind === "left" ? { failure: result.failure } : {}),
        isLeft: result.kind === "left",
      });
    },

    /** Takes the comparison's sheet out of the workbook. */
    async removeComparison(): Promise<void> {
      const { written } = store.get().comparing;
      if (!written) return;
      await attempt("compare", new AbortController().signal, async (job) => {
        const engine = await load();
        await engine.removeSheets([written.id], job.options);
        setCompare({ written: null });
      });
    },
  };
}
