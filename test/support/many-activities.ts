import type { WorkbookContent } from "../../src/preview/engine/content";
import { serialOfDay } from "../../src/plan/day";
import { readPlan } from "../../src/reading/read-plan";
import { CELL_STYLES } from "../../src/sheets/cell-styles";
import type { LayoutCell } from "../../src/sheets/sheet-layout";
import { gridOf, HEADER, SCHEME, YEAR } from "./grids";
import { planSheetLayouts } from "./plan-sheet-grids";
import { contentOf, type TestCell } from "./workbook-content";

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
  const layouts = planSheetLayouts(readPlan(grids));
  const sheets = layouts.map(({ name, rows }) => [name, rows.map((cells) => cells.map(cellOf))] as const);
  return { content: contentOf(Object.fromEntries(sheets)), cents };
}

function cellOf({ value, style }: LayoutCell): TestCell {
  const pattern = style && CELL_STYLES[style].format;
  const look = pattern ? { s: { n: { pattern } } } : {};
  if (value === null || value === "") return null;
  if (typeof value === "string") return { v: value, t: 1, ...look };
  if (typeof value === "number") return { v: value, t: 2, ...look };
  if ("day" in value) return { v: serialOfDay(value.day, false), t: 2, ...look };
  const { formula, result = 0 } = value;
  return { f: formula, v: result, t: typeof result === "number" ? 2 : 1, ...look };
}
