import type { WorkbookContent } from "../../src/preview/engine/content";
import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, SCHEME, YEAR } from "./grids";
import { planSheetContent } from "./plan-sheet-content";

/** An activity with those below it. */
const GROUP = 12;
const DESCRIPTION = "Alamtegevus, mille kirjeldus on nii pikk, et see ei mahu plaanis ühele reale, nagu neid on enamik";

/** A workbook of plan sheets alone, without a mistake in them. */
export interface ManyActivities {
  readonly content: WorkbookContent;
  /** What all of it costs, in cents. */
  readonly cents: number;
}

/** Sections of so many activities each, in groups under an activity that states their sum. */
export function manyActivities(sections: number, activities: number): ManyActivities {
  let cents = 0;
  const grids = Array.from({ length: sections }, (_, index) => {
    const rows: (string | number)[][] = [];
    const add = (title: string, cost: number): void =>
      void rows.push([title, SCHEME, YEAR, cost / 100, `Partner ${index + 1}`]);
    for (let group = 1; rows.length < activities; group++) {
      const costs = Array.from(
        { length: Math.min(GROUP, activities - rows.length) - 1 },
        (__, child) => 1_001 + 97 * index + 13 * group + child,
      );
      const sum = costs.reduce((all, cost) => all + cost, 0);
      add(`${group}. Tegevuste rühm`, sum);
      costs.forEach((cost, child) => add(`${group}.${child + 1}. ${DESCRIPTION}`, cost));
      cents += sum;
    }
    const heading = `2.${index + 1}. 3.5.2.${index + 1} Kohaliku tasandi sisutegevused: Partner ${index + 1}`;
    return gridOf([[heading], HEADER, ...rows], { name: `Leht${index + 1}` });
  });
  return { content: planSheetContent(readPlan(grids)), cents };
}
