import type { Attempt } from "../attempt";
import type { Store } from "../store";
import { setFiles } from "./import-changes";
import type { ImportEngine } from "./import-engine";
import type { FileContent } from "./import-state";
import { momentText } from "../../plan/moment";
import { besides } from "./importing";

/** Putting the sheet that the user is on to the list, to be made a plan sheet. The sheet itself stays as it is. */
export function createMapping(store: Store, attempt: Attempt, load: () => Promise<ImportEngine>, newId: () => number) {
  return {
    async mapSheet(): Promise<void> {
      const { signal } = new AbortController();
      await attempt("map", signal, async (job) => {
        const engine = await load();
        const { activeSheet } = await engine.readContent(job.options);
        const { sheets, grids } = await job.engine.readWorkbook(job.options);
        const index = sheets.findIndex(({ id }) => id === activeSheet);
        const grid = grids[index];
        if (!grid) return;
        const existing = job.engine.readPlan(grids);
        const { name } = grid;
        const source = { name, sha256: await engine.sha256Of(grid), time: momentText(new Date()), isSheet: true };
        const isPlanSheet = existing.sections.some((one) => one.sheet === name && one.source !== null);
        const content = isPlanSheet
          ? problem("plan-sheet")
          : await engine.contentOf([grid], source, besides(source, existing), signal);
        const file = { id: newId(), name, size: null, content: ofSheet(content), result: null };
        // The same sheet is on the list once, as it is now.
        const others = store.get().importing.files.filter((one) => one.size !== null || one.name !== name);
        setFiles(store, [...others, file]);
      });
    },
  };
}

function ofSheet(content: FileContent): FileContent {
  return content.kind === "problem" && content.problem.code === "no-tables" && content.problem.reason === "no-tables"
    ? problem("sheet-without-tables")
    : content;
}

function problem(reason: string): FileContent {
  return { kind: "problem", problem: { code: "no-tables", reason, data: {} } };
}
