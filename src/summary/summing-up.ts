import { check } from "../checking/check";
import type { Finding } from "../checking/finding";
import type { Translator } from "../locales";
import { summaryWords } from "../locales/summary-words";
import type { Plan } from "../plan/model";
import { compareCodes } from "../plan/section-code";
import { readPlan } from "../reading/read-plan";
import type { Grid } from "../reading/grid";
import { SETTINGS_NAMES } from "../sheets/plan/settings-names";
import type { SummaryInput } from "../sheets/summary/summary-sheet";
import { centFractionsNote } from "./cent-fractions";
import { cellsOfGrids } from "./grid-cells";

/** What a summary is made from: the plan as its plan sheets have it, checked. */
export type SummingUp = Omit<SummaryInput, "findingsSheet">;

/** What the plan's own sheets do not say. */
interface Beside {
  /** Defined names of the workbook. */
  readonly names: readonly string[];
  readonly time: string;
  /** Findings on sheets that are not read as the plan any more. */
  readonly alsoFound: readonly Finding[];
  readonly notes: readonly string[];
}

/** Reads and checks a plan that stands on plan sheets. */
export function summingUp(
  grids: readonly Grid[],
  period: Plan["period"],
  { names, time, alsoFound, notes }: Beside,
  translate: Translator,
): SummingUp {
  const read = readPlan(grids, { period });
  // A partner's part that came late has the last sheet, and its place by its code all the same.
  const plan = { ...read, sections: [...read.sections].sort((one, other) => compareCodes(one.code, other.code)) };
  const fractions = centFractionsNote(plan, translate);
  const sheets = new Set(grids.map(({ name }) => name));
  const words = summaryWords(translate.language);
  return {
    plan,
    findings: [...check(read), ...alsoFound],
    cells: cellsOfGrids(grids),
    hasSheet: (name) => sheets.has(name),
    sources: sourcesOf(plan, (name) => translate.format(words.sheetSource, { name })),
    time,
    notes: [...notes, ...(fractions ? [fractions] : [])],
    // The names of a sheet that is gone lead nowhere.
    hasSettings:
      plan.settings.sheet !== null &&
      names.some((name) => name.toLowerCase() === SETTINGS_NAMES.indirectRate.toLowerCase()),
    translate,
    words,
  };
}

/** Each file or sheet once, in the plan's order. */
function sourcesOf({ sections }: Plan, sheetWord: (name: string) => string): string[] {
  return [...new Set(sections.map(({ source, sheet }) => source?.file ?? sheetWord(source?.sheet ?? sheet)))];
}
