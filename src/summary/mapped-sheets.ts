import type { ImportWriting } from "../importing/writing-for";
import type { Translator } from "../locales";
import type { Plan, Source } from "../plan/model";
import type { Grid } from "../reading/grid";
import { planSheetsFor } from "./plan-sheets";
import type { SummarySource } from "./draft";

/** The plan sheets that sections of other sheets get, and what those sheets are. */
export interface MappedSheets {
  readonly writing: ImportWriting;
  readonly sheets: readonly { readonly sheet: string; readonly sections: number }[];
}

/** Gives the sections that stand on no plan sheet one each: only there is every value in a cell of its own. */
export async function mapSheets(
  plan: Plan,
  { grids, content, time, sha256Of }: Pick<SummarySource, "grids" | "content" | "time" | "sha256Of">,
  translate: Translator,
): Promise<MappedSheets> {
  const loose = plan.sections.filter(({ source }) => source === null);
  const counts = new Map<string, number>();
  for (const { sheet } of loose) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const sources = new Map<string, Source>();
  for (const grid of grids.filter(({ name }: Grid) => counts.has(name)))
    sources.set(grid.name, { file: null, sheet: grid.name, time, sha256: await sha256Of(grid) });
  const existing = { ...plan, sections: plan.sections.filter(({ source }) => source !== null) };
  const unplaced = {
    plan: { ...plan, sections: loose },
    sourceOf: ({ sheet }: { sheet: string }): Source => sources.get(sheet)!,
    period: plan.settings.period ?? plan.period,
  };
  return {
    writing: planSheetsFor(unplaced, existing, content, translate),
    sheets: [...counts].map(([sheet, sections]) => ({ sheet, sections })),
  };
}
