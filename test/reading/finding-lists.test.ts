import { check } from "../../src/checking/check";
import { functions } from "../../src/functions/all";
import { textCell, type Grid, type GridCell } from "../../src/reading/grid";
import { ruleWords } from "../../src/locales/rule-words";
import { withoutFindingLists } from "../../src/reading/finding-lists";
import { readPlan } from "../../src/reading/read-plan";
import { HEADER, SCHEME, YEAR } from "../support/grids";
import { sampleGrids, mistakes } from "../support/samples";

const list = functions.FINDINGS as unknown as (range: unknown, language: string) => string[][];
const FAULTY = [
  HEADER,
  ["1. Koolitused", "01.01.2024-31.10.2029", YEAR, 1000, "Jõhvi"],
  ["1.1. Seminar", SCHEME, YEAR, 900, "Jõhvi"],
];
const CLEAN = [HEADER, ["1. Koolitused", SCHEME, YEAR, 1000, "Jõhvi"]];
const PERSONAL = "minu märkus";

/** A sheet with a list that is spilled beside what it holds, and what a user has written right below that list. */
function withList(grid: Grid, lines: readonly (readonly string[])[], top: number, left: number): Grid {
  const rows = new Map(grid.rows.map((row) => [row.index, [...row.cells]]));
  for (const [index, line] of [...lines, [PERSONAL]].entries()) {
    const cells: (GridCell | undefined)[] = rows.get(top + index) ?? [];
    for (const [column, text] of line.entries()) if (text) cells[left + column] = textCell(text);
    rows.set(top + index, cells);
  }
  const sorted = [...rows].sort(([one], [other]) => one - other);
  return { ...grid, rows: sorted.map(([index, cells]) => ({ index, cells })) };
}

test.each([
  ["et", 19, 7],
  ["en", 19, 7],
  ["et", 25, 5],
  ["en", 25, 5],
])("a list of findings (%s) beside the tables, from row %i on, is none of the plan", async (language, top, left) => {
  const [sheet, ...others] = await sampleGrids("tegevuskava-2025-lahtrid.xlsx");
  // The last is longer than the table that it stands beside.
  const long = [...list(FAULTY, language), ...Array.from({ length: 15 }, () => list(FAULTY, language)[1]!)];
  for (const lines of [list(FAULTY, language), list(CLEAN, language), long]) {
    const blank = lines.map(() => []);
    const without = mistakes([withList(sheet!, blank, top, left), ...others]);
    expect(mistakes([withList(sheet!, lines, top, left), ...others])).toEqual(without);
  }
});

test("in a list alone there is no plan, and other cells of its rows stay", () => {
  const empty = { name: "Leht1", hidden: false, date1904: false, merges: [], preamble: [], rows: [] };
  const alone = readPlan([withList(empty, list(FAULTY, "et"), 0, 0)]);
  expect({ sections: alone.sections, unreadable: alone.unreadableTables }).toEqual({ sections: [], unreadable: [] });
  const text = (row: readonly unknown[]): (GridCell | undefined)[] => row.map((cell) => textCell(String(cell)));
  const table = { ...empty, rows: FAULTY.map((row, index) => ({ index, cells: text(row) })) };
  expect(check(readPlan([withList(table, list(FAULTY, "et"), 0, 5)]))).toEqual(check(readPlan([table])));
});

test("how severe a finding is, is said in words that are known of such a list", () => {
  const said = (["et", "en"] as const).map((language) => Object.values(ruleWords(language).severities));
  for (const severity of said.flat()) {
    const [header, line] = list(FAULTY, "et");
    const lines = [header!, line!, [severity, ...line!.slice(1)]];
    const empty = { name: "Leht1", hidden: false, date1904: false, merges: [], preamble: [], rows: [] };
    expect(withoutFindingLists(withList(empty, lines, 0, 0)).rows.map(({ index }) => index)).toEqual([3]);
  }
});
