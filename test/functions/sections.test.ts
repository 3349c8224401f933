import fc from "fast-check";
import { functions } from "../../src/functions/all";
import type { CellRange, CellValue } from "../../src/functions/cells/cell-value";
import { columnsOf } from "../../src/functions/outline/columns";
import { rollUpRegular } from "../../src/functions/outline/roll-up-regular";
import { computedCost, isBrokenDown } from "../../src/plan/rollup";
import { rowsOf } from "../../src/plan/walk";
import { readPlan } from "../../src/reading/read-plan";
import { HEADER, gridOf, SCHEME, YEAR } from "../support/grids";

const { ROLLUP, ROLLUPS, ROLLUPDIFF } = functions as unknown as Record<
  string,
  (numbers: CellRange, amounts: CellRange, number?: string) => CellRange
>;

type Row = readonly [text: string, amount: CellValue];
const COST = HEADER[3]!;

const columns = (rows: readonly Row[]): [CellRange, CellRange] => [
  rows.map(([text]) => [text]),
  rows.map(([, amount]) => [amount]),
];

/** A table with its total, which is right or not. */
const anyTable = fc
  .record({
    tops: fc.array(
      fc.record({
        own: fc.integer({ min: 1, max: 9 }),
        parts: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    total: fc.option(fc.integer({ min: -1, max: 1 })),
  })
  .map(({ tops, total }): Row[] => {
    const rows = tops.flatMap(({ own, parts }, top): Row[] => [
      [`${top + 1}. Klubi`, own],
      ...parts.map((part, index): Row => [`${top + 1}.${index + 1} Seminar`, part]),
    ]);
    const sum = tops.reduce((all, { own }) => all + own, 0);
    return total === null ? rows : [...rows, ["Kokku", sum + total]];
  });

const anySheet = fc
  .array(fc.record({ headed: fc.boolean(), table: anyTable }), { minLength: 1, maxLength: 4 })
  .map((tables) =>
    tables.flatMap(({ headed, table }, index): Row[] => [
      ...(headed ? [[`${index + 1}. 3.5.2.${index + 1} Jaotis`, ""] as const] : []),
      [HEADER[0]!, COST],
      ...table,
    ]),
  );

/** The same rows on a sheet, read by the check: for each what it comes to, and by how much it differs. */
function checked(rows: readonly Row[]): (number | "")[][] {
  const lines = rows.map(([text, amount]) => {
    if (text === HEADER[0]) return HEADER;
    return amount === "" || text === "Kokku"
      ? [text, "", "", amount as number, ""]
      : [text, SCHEME, YEAR, amount as number, "Jõhvi"];
  });
  const activities = rowsOf(readPlan([gridOf(lines)])).map(({ activity }) => activity);
  return rows.map((_, row) => {
    const activity = activities.find(({ place }) => place.cell!.row === row);
    if (!activity) return ["", ""];
    const computed = computedCost(activity)!;
    const differs = isBrokenDown(activity) ? activity.cost.value!.minus(computed).toNumber() : "";
    return [computed.toNumber(), differs];
  });
}

test("sections and tables below each other in one range are summed as the check does", () => {
  fc.assert(
    fc.property(anySheet, (rows) => {
      const ranges = columns(rows);
      const [totals, differences] = [ROLLUPS!(...ranges), ROLLUPDIFF!(...ranges)];
      expect(rows.map((_, row) => [totals[row]![0], differences[row]![0]])).toEqual(checked(rows));
    }),
    { numRuns: 500 },
  );
});

test.each([2025, "2025", "2025. a", "EUR 2025", "Planeeritav maksumus 2025"])(
  "a header with %s over the amounts is no amount, wherever it stands",
  (year) => {
    const rows: Row[] = [
      ["Tegevus", year],
      ["1. Klubi", 10],
      ["1.1 Seminar", 10],
      ["Tegevus", year],
      ["2. Klubi", 5],
    ];
    expect(ROLLUPS!(...columns(rows)).flat()).toEqual(["", 10, 10, "", 5]);
    expect(ROLLUPDIFF!(...columns(rows)).flat()).toEqual(["", 0, "", "", ""]);
  },
);

test("a header above numbers that count on does not cost the single pass", () => {
  const ranges = columnsOf(
    ...columns([
      ["Nr", 2025],
      ["1", 3],
      ["1.1", 2],
    ]),
  );
  expect(rollUpRegular(ranges)?.totals).toEqual(["", 2, 2]);
});

test("ROLLUP finds an activity by the number that the other rows say it has", () => {
  const ranges = columns([
    ["I Koolitused", 10],
    ["1.1 Seminar", 6],
    ["Tegevus 2: Klubid", 5],
  ]);
  expect(ROLLUP!(...ranges, "1")).toBe(6);
  expect(ROLLUP!(...ranges, "2")).toBe(5);
});

test("activities that have their section's code in front", () => {
  const rows: Row[] = [
    ["1. 3.5.2.1 Jaotis", ""],
    ["3.5.2.1.1 Klubi", 10],
    ["3.5.2.1.1.1 Seminar", 6],
    ["1. 3.5.2.2 Jaotis", 7],
  ];
  expect(ROLLUPS!(...columns(rows)).flat()).toEqual(["", 6, 6, 7]);
});

test("a section's own row without an amount is no heading", () => {
  const rows: Row[] = [
    ["3.5.2.1 Jaotis", ""],
    ["1. Klubi", 10],
    ["1.1 Seminar", 6],
    ["Kokku", 10],
  ];
  expect(ROLLUPDIFF!(...columns(rows)).flat()).toEqual(["", 4, "", 4]);
  expect(ROLLUPS!(...columns(rows)).flat()[0]).toBe(6);
});

test("a sum without text under the sections is their total", () => {
  const rows: Row[] = [
    ["1. 3.5.2.1 A", ""],
    ["1", 5],
    ["1.1", 5],
    ["2. 3.5.2.2 B", ""],
    ["1", 7],
    ["1.1", 6],
    ["", 12],
  ];
  expect(ROLLUPDIFF!(...columns(rows)).flat()).toEqual(["", 0, "", "", 1, "", 1]);
});
