import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Finding } from "../../src/checking/finding";
import { check } from "../../src/checking/check";
import { markFindings, type Marking } from "../../src/excel/mark-findings";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { RunOptions } from "../../src/excel/run";
import type { WorkbookState } from "../../src/excel/workbook-state";
import { openGrids } from "../../src/files/open";
import type { WorkbookContent } from "../../src/preview/engine/content";
import { loadWorkbook } from "../../src/preview/files/load-workbook";
import { readPlan } from "../../src/reading/read-plan";
import type { Grid } from "../../src/reading/grid";

/** A file as Excel opens it. */
export async function contentOfFile(path: string): Promise<WorkbookContent> {
  return (await loadWorkbook({ name: basename(path), bytes: readFileSync(path) })).content;
}

/** The same file as the command reads it. */
export function gridsOfFile(path: string): Promise<Grid[]> {
  return openGrids({ name: basename(path), bytes: readFileSync(path) });
}

/** What the button *Kontrolli* does, without a pane. */
export async function checkOpenWorkbook(
  options: RunOptions = {},
): Promise<{ state: WorkbookState; findings: Finding[]; marking: Marking }> {
  const state = await readWorkbook(options);
  const findings = check(readPlan(state.grids));
  return { state, findings, marking: await markFindings(state, findings, options) };
}

/** Grids without what a source can't tell: merged areas have no order. */
export function comparable(grids: readonly Grid[]): Grid[] {
  return grids.map((grid) => ({
    ...grid,
    merges: [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  }));
}
