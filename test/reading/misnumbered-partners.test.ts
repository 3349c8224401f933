import { check } from "../../src/checking/check";
import type { Activity, ActivityNumber } from "../../src/plan/model";
import { toA1 } from "../../src/plan/place";
import { sectionTotals } from "../../src/plan/rollup";
import { activitiesOf } from "../../src/plan/walk";
import { textCell, type Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { sampleGrids } from "../support/samples";

/** What a number may become by a slip of the pen; null where that changes nothing. */
const SLIPS: Readonly<Record<string, (parts: readonly number[]) => string | null>> = {
  "its parent's number is left out": ([, last]) => (last === undefined ? null : `${last}.`),
  "it has the parent's number of the next activity": ([top, last]) => last && `${top! + 1}.${last}`,
  "it has that of the activity before": ([top, last]) => last && `${top! - 1}.${last}`,
  "it has a strange parent's number": ([, last]) => last && `9.9.${last}`,
  "it has a part too many": ([top, last]) => last && `${top}.${last}.${last}`,
  "it looks like a part of the row before": ([top, last]) =>
    last === undefined || last === 1 ? null : `${top}.${last - 1}.${last}`,
  "it repeats the number before": (parts) => (parts.at(-1) === 1 ? null : numbered(parts, -1)),
  "it repeats the number after": (parts) => numbered(parts, 1),
  "it is far ahead": (parts) => numbered(parts, 5),
  "it has the number of its first sub-activity": ([top, last]) => (last === undefined ? `${top}.1.` : null),
  "its last part is left out": ([top, last]) => last && `${top}.`,
  "its last part is nought": ([top, last]) => last && `${top}.0.`,
  "it has its own number twice": ([top, last]) => (last === undefined ? `${top}.${top}.` : null),
  "it has the number that would follow the sub-activity before": ([top, last]) =>
    last === undefined && top! > 1 ? `${top! - 1}.5.` : null,
  "it has the number of the next activity": ([top, last]) => last && `${top! + 1}.`,
  "it looks like the last sub-activity before": ([top, last]) =>
    last === undefined ? `${Math.max(1, top! - 1)}.9.` : null,
} as Readonly<Record<string, (parts: readonly number[]) => string | null>>;

function numbered(parts: readonly number[], by: number): string {
  return `${[...parts.slice(0, -1), parts.at(-1)! + by].join(".")}.`;
}

/** Whether a last row with its parent's amount is its only part or an activity of its own, only its number tells. */
function isAmbiguous({ parent }: Activity, index: number, all: readonly unknown[]): boolean {
  return index === all.length - 1 && parent?.children.length === 1;
}

const totals = (grids: readonly Grid[]): string[] =>
  readPlan(grids).sections.map((section) => sectionTotals(section).computed.toString());
const findings = (grids: readonly Grid[]): string[] =>
  check(readPlan(grids)).map(({ rule, place }) => `${rule} ${place?.cell ? toA1(place.cell) : "-"}`);

/** The same sheets with an activity's number written otherwise. */
function renumbered(grids: readonly Grid[], { place, alone }: ActivityNumber, written: string): Grid[] {
  const { row, column } = place.cell!;
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((one) => {
      const cell = one.cells[column];
      if (grid.name !== place.sheet || one.index !== row || !cell) return one;
      const text = alone ? written : String(cell.value).replace(/^\s*[\d.]+\s*/, `${written} `);
      return { ...one, cells: one.cells.with(column, textCell(text)) };
    }),
  }));
}

describe.each(["Haapsalu", "Rakvere", "Pärnu", "Saaremaa", "Tallinn"])("every activity of %s", (partner) => {
  let grids: Grid[];
  let activities: (Activity & { readonly number: ActivityNumber })[];
  beforeAll(async () => {
    grids = await sampleGrids(`partnerid/${partner}.xlsx`);
    activities = readPlan(grids)
      .sections.flatMap(activitiesOf)
      .filter((row) => row.kind === "activity") as typeof activities;
  });

  test.each(Object.keys(SLIPS))("is found where %s: once, on its number, and no sum is disturbed", (name) => {
    const before = findings(grids);
    for (const [index, activity] of activities.entries()) {
      const { number } = activity;
      const written = SLIPS[name]!(number.parts);
      if (/^\d+\.$/.test(written ?? "") && isAmbiguous(activity, index, activities)) continue;
      if (!written || written.replace(/\.$/, "") === number.text) continue;
      const changed = renumbered(grids, number, written);
      const found = findings(changed).filter((finding) => !before.includes(finding));
      expect([number.text, written, found, totals(changed)]).toEqual([
        number.text,
        written,
        [expect.stringMatching(new RegExp(`^number-(?:parent|duplicate|gap) ${toA1(number.place.cell!)}$`))],
        totals(grids),
      ]);
    }
  });
});
