import type { Plan, Section } from "../plan/model";
import type { Grid } from "../reading/grid";
import { readPlan } from "../reading/read-plan";

/** A sheet that is not read any more since its sections have plan sheets, and those of them that have none. */
export interface MissingSections {
  readonly sheet: string;
  readonly sections: readonly Section[];
}

/**
 * Sections whose plan sheet somebody has deleted, though the sheet that they came from is there.
 * @param plan as the plan sheets have it
 */
export function missingSections({ sections }: Plan, grids: readonly Grid[]): MissingSections[] {
  const placed = new Map<string, Section[]>();
  for (const section of sections) {
    const { source } = section;
    if (source?.file === null && source.sheet !== null)
      placed.set(source.sheet, [...(placed.get(source.sheet) ?? []), section]);
  }
  return grids.flatMap((grid) => {
    const there = placed.get(grid.name);
    if (!there) return [];
    const all = readPlan([grid]).sections;
    // A section may have got another code since.
    if (all.length <= there.length) return [];
    const missing = all.filter((one) => !there.some(({ code, party }) => code === one.code && party === one.party));
    return missing.length > 0 ? [{ sheet: grid.name, sections: missing }] : [];
  });
}
