import { check } from "../../src/checking/check";
import { functions } from "../../src/functions/all";
import { countFrom1904 } from "../../src/functions/date-system";
import type { CellRange } from "../../src/functions/cells/cell-value";
import type { Activity } from "../../src/plan/model";
import { columnLetters, toA1 } from "../../src/plan/place";
import { computedCost, isBrokenDown } from "../../src/plan/rollup";
import { walk } from "../../src/plan/walk";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { PARTNERS, sampleGrids } from "../support/samples";

type Sums = (numbers: CellRange, amounts: CellRange) => CellRange;
type Listing = (range: CellRange, language: string, invocation: object) => readonly (readonly string[])[];
const { ROLLUPS, ROLLUPDIFF, FINDINGS } = functions as unknown as {
  ROLLUPS: Sums;
  ROLLUPDIFF: Sums;
  FINDINGS: Listing;
};

const WORKBOOKS = ["tegevuskava-2025-lahtrid.xlsx", ...PARTNERS.map((name) => `partnerid/${name}.xlsx`)];

/** A sheet's cells as a formula is given them. */
function cellsOf(grid: Grid, columns: readonly number[], top: number, bottom: number): CellRange {
  const rows = new Map(grid.rows.map((row) => [row.index, row.cells]));
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    columns.map((column) => rows.get(top + index)?.[column]?.value ?? ""),
  );
}

/**
 * The tables of a workbook whose rows hold an activity each, as the officer would mark them: the column of texts, or that
 * of numbers for the activities alone, since the costs of personnel have numbers of their own.
 */
function tablesOf(grids: readonly Grid[]) {
  return readPlan(grids).sections.flatMap(({ tables }) =>
    tables.flatMap((table) => {
      const all = walk(table.roots);
      const hasColumn = all.some(({ number }) => number?.alone);
      const activities = hasColumn ? all.filter(({ kind }) => kind === "activity") : all;
      const rows = activities.map(({ place }) => place.cell!.row);
      const isPlain = new Set(rows).size === rows.length;
      return isPlain ? [{ ...rangesOf(table.sheet, activities, grids), activities }] : [];
    }),
  );
}

function rangesOf(sheet: string, activities: readonly Activity[], grids: readonly Grid[]) {
  const grid = grids.find(({ name }) => name === sheet)!;
  const cells = activities.map(({ place, number, cost }) => ({
    text: (number ?? { place }).place.cell!,
    cost: cost.place.cell!,
  }));
  const rows = cells.map(({ text }) => text.row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return {
    top,
    numbers: cellsOf(grid, [cells[0]!.text.column], top, bottom),
    amounts: cellsOf(grid, [cells[0]!.cost.column], top, bottom),
  };
}

afterEach(() => countFrom1904(false));

test.each(WORKBOOKS)("%s: the functions give the sums that the check has", async (file) => {
  const tables = tablesOf(await sampleGrids(file));
  expect(tables.length).toBeGreaterThan(0);
  for (const { top, numbers, amounts, activities } of tables) {
    const [totals, differences] = [ROLLUPS(numbers, amounts), ROLLUPDIFF(numbers, amounts)];
    for (const activity of activities) {
      const row = activity.place.cell!.row - top;
      const computed = computedCost(activity);
      const where = `${activity.place.sheet}!${toA1(activity.place.cell!)}`;
      expect([where, totals[row]![0]]).toEqual([where, computed?.toNumber() ?? ""]);
      const { value } = activity.cost;
      const difference = value && isBrokenDown(activity) ? value.minus(computed!).toNumber() : "";
      expect([where, differences[row]![0]]).toEqual([where, difference]);
    }
  }
});

test.each(WORKBOOKS)("%s: FINDINGS of a whole sheet lists what the check finds there", async (file) => {
  for (const grid of await sampleGrids(file)) {
    const found = check(readPlan([grid]));
    if (readPlan([grid]).sections.length === 0) continue;
    const width = Math.max(...grid.rows.map(({ cells }) => cells.length));
    const columns = Array.from({ length: width }, (_, column) => column);
    const bottom = grid.rows.at(-1)!.index;
    const range = cellsOf(grid, columns, 0, bottom);
    const address = `'${grid.name}'!A1:${columnLetters(width - 1)}${bottom + 1}`;
    countFrom1904(grid.date1904);
    const [, ...listed] = FINDINGS(range, "et", { parameterAddresses: [address] });
    const cells = found.map(({ place }) => (place?.cell ? toA1(place.cell) : ""));
    expect(listed.map(([, cell]) => cell)).toEqual(cells.length > 0 ? cells : [""]);
  }
});
