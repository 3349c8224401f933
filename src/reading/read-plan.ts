import type { DayRange, Plan } from "../plan/model";
import { DEFAULT_SETTINGS } from "../plan/settings";
import { withoutExamples } from "./example-rows";
import { findBlocks } from "./find-tables";
import { withoutFindingLists } from "./finding-lists";
import type { Grid } from "./grid";
import { periodInTitle, periodOfMost } from "./plan-period";
import { readSettings } from "./read-settings";
import { splitSources } from "./row-sources";
import { SectionReader } from "./sections";
import { isSettingsSheet } from "./settings-shape";
import { isSummarySheet } from "./summary-sheets";

export interface ReadOptions {
  /** The plan year, where the caller knows it better than the plan. */
  readonly period?: DayRange | null;
}

/**
 * Reads the plan from a file's worksheets or Word tables, in any layout that partners use. Never throws on what the
 * cells hold: what can't be read is in the plan as a flaw of its field, for the rules to report.
 */
export function readPlan(grids: readonly Grid[], options: ReadOptions = {}): Plan {
  const reader = new SectionReader();
  const texts: string[] = [];
  const settingsSheet = grids.find(isSettingsSheet);
  const settings = settingsSheet ? readSettings(settingsSheet) : DEFAULT_SETTINGS;
  const planGrids = grids.filter((grid) => !isSettingsSheet(grid) && !isSummarySheet(grid));
  const sheets = planGrids.map((grid) => splitSources(withoutExamples(withoutFindingLists(grid))));
  const mapped = new Set(sheets.map(({ sources }) => sources?.source.sheet));
  for (const { grid, sources } of sheets) {
    // What was mapped to a plan sheet of the same workbook is in the plan once.
    if (mapped.has(grid.name)) continue;
    const isWordTable = grid.preamble.length > 0;
    if (!isWordTable) reader.startSheet(sources);
    for (const block of findBlocks(grid)) {
      if (block.kind === "text") texts.push(block.text);
      reader.read(block);
    }
  }
  const sections = reader.sections();
  return {
    period: options.period ?? settings.period ?? periodInTitle([settings.title, ...texts]) ?? periodOfMost(sections),
    sections,
    untitledColumns: reader.untitledColumns,
    unreadableTables: reader.unreadableTables,
    settings,
  };
}
