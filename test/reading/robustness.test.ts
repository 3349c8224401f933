import fc from "fast-check";
import { check, INTERNAL_ERROR } from "../../src/checking/check";
import { findBlocks } from "../../src/reading/find-tables";
import type { Grid, GridCell, MergedArea } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, INDICATORS } from "../support/grids";

/** Texts that occur in plans, pieces of them, and anything else. */
const text = fc.oneof(
  fc.constantFrom(
    ...HEADER,
    ...INDICATORS,
    "Nr",
    "Algus",
    "Lõpp",
    "Kokku",
    "Otsesed personalikulud",
    "3.5.2.1 Tartu",
    "2.1. 3.5.2.1 Tartu",
  ),
  fc.constantFrom(
    "1. A",
    "1.1. B",
    "2.2.3. C",
    "1.1. A\n1.2. B",
    "100 000\n90 000\n\n10 000",
    "01.01.2025-31.12.2025",
    "31.11.2025",
    "ca 8",
    "ELVL",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const cell: fc.Arbitrary<GridCell> = fc
  .record({
    value: fc.oneof(text, fc.double(), fc.integer({ min: -10, max: 60_000 }), fc.boolean()),
    isDate: fc.boolean(),
    isError: fc.boolean(),
  })
  .map((made) => ({ ...made, text: String(made.value) }));

const area: fc.Arbitrary<MergedArea> = fc
  .tuple(fc.nat(12), fc.nat(7), fc.nat(6), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const grid: fc.Arbitrary<Grid> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 5 }),
  hidden: fc.boolean(),
  date1904: fc.boolean(),
  merges: fc.array(area, { maxLength: 6 }),
  preamble: fc.array(text, { maxLength: 4 }),
  rows: fc
    .array(fc.array(fc.option(cell, { nil: undefined, freq: 3 }), { minLength: 1, maxLength: 8 }), { maxLength: 14 })
    .map((rows) =>
      rows.map((cells, index) => ({ index: index * 2, cells })).filter(({ cells }) => cells.some((c) => c)),
    ),
});

test("no grid of random cells makes reading or checking fail", () =>
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
      const crashes = check(readPlan(grids)).filter(({ rule }) => rule === INTERNAL_ERROR);
      expect(crashes).toEqual([]);
    }),
    { numRuns: 400 },
  ));

test("nor do random rows under a real header", () =>
  fc.assert(
    fc.property(grid, (random) => {
      const header = gridOf([HEADER]).rows[0]!;
      const rows = [header, ...random.rows.map((row) => ({ ...row, index: row.index + 1 }))];
      const crashes = check(readPlan([{ ...random, rows }])).filter(({ rule }) => rule === INTERNAL_ERROR);
      expect(crashes).toEqual([]);
    }),
    { numRuns: 400 },
  ));

test("nothing is read twice, and blocks end", () =>
  fc.assert(
    fc.property(grid, (random) => {
      const rows = findBlocks(random).flatMap((block) => (block.kind === "table" ? block.body : []));
      expect(new Set(rows).size).toBe(rows.length);
    }),
  ));
