import Decimal from "decimal.js";
import fc from "fast-check";
import { check } from "../../src/checking/check";
import { functions } from "../../src/functions/all";
import type { CellRange, CellValue } from "../../src/functions/cells/cell-value";
import { columnsOf } from "../../src/functions/outline/columns";
import { rollUp } from "../../src/functions/outline/roll-up";
import { rollUpRegular } from "../../src/functions/outline/roll-up-regular";
import type { Activity } from "../../src/plan/model";
import { computedCost } from "../../src/plan/rollup";
import { rowsOf } from "../../src/plan/walk";
import { readPlan } from "../../src/reading/read-plan";
import { parentSum } from "../../src/rules/parent-sum";
import { HEADER, gridOf, SCHEME, YEAR } from "../support/grids";

type Ranges = (numbers: CellRange, amounts: CellRange, number?: string) => never;
const { ROLLUP, ROLLUPS, ROLLUPDIFF } = functions as unknown as Record<string, Ranges>;

interface Row {
  /** Empty for a row without a number. */
  readonly number: string;
  readonly amount: CellValue;
}

/** Amounts small enough that sums come out right by chance, in several notations. */
const anyAmount: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: -500, max: 99_999 }).map((cents) => cents / 100) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 9_999 })
      .map((cents) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`),
  },
  { weight: 1, arbitrary: fc.constant("") },
);

/** Steps from one number to the next: deeper, on, up; now and then a slip of the pen or no number at all. */
const anyStep = fc.record({
  deeper: fc.boolean(),
  up: fc.integer({ min: 0, max: 2 }),
  slip: fc.oneof(
    { weight: 9, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom("2", "1.3", "3.1", "2.2.1", "none") },
  ),
  amount: anyAmount,
});

function rowsFrom(steps: readonly { deeper: boolean; up: number; slip: string; amount: CellValue }[]): Row[] {
  const stack: number[] = [];
  return steps.map(({ deeper, up, slip, amount }) => {
    if (deeper && stack.length > 0 && stack.length < 3) stack.push(1);
    else {
      stack.length = Math.max(1, stack.length - up);
      stack[stack.length - 1] = (stack.at(-1) ?? 0) + 1;
    }
    const number = slip === "none" ? "" : slip || stack.join(".");
    // A row that has neither is no row.
    return { number, amount: number === "" && amount === "" ? 1 : amount };
  });
}

const regular = fc
  .array(
    anyStep.map((step) => ({ ...step, slip: "" })),
    { minLength: 1, maxLength: 14 },
  )
  .map(rowsFrom);
const irregular = fc.array(anyStep, { minLength: 1, maxLength: 14 }).map(rowsFrom);

const column = (values: readonly CellValue[]): CellRange => values.map((value) => [value]);
const euros = (value: Decimal | null): number | "" => value?.toNumber() ?? "";

/** What stands in a title where the numbers do not tell: the function, which sees no titles, goes by the amounts. */
function titleOf(rows: readonly Row[], index: number): string {
  const tops = rows.slice(0, index).filter(({ number }) => /^\d+$/.test(number));
  const together = tops.reduce((sum, { amount }) => sum.plus(decimal(amount)), new Decimal(0));
  const isTotal = !together.isZero() && together.eq(decimal(rows[index]!.amount));
  return rows[index]!.number === "" && isTotal ? "Kokku" : "Töötuba";
}

function decimal(amount: CellValue): Decimal {
  return new Decimal(amount === "" ? 0 : String(amount).replace(",", "."));
}

/** The same rows as a plan table with a column of numbers, read by the check. */
function checked(rows: readonly Row[]): { byRow: Map<number, Activity>; sums: ReturnType<typeof check> } {
  const lines = rows.map(({ number, amount }, index) => {
    const dates = number === "" ? ["", ""] : [SCHEME, YEAR];
    return [number, titleOf(rows, index), ...dates, amount as string | number, "Jõhvi"];
  });
  const plan = readPlan([gridOf([["Nr", ...HEADER], ...lines])]);
  const activities = rowsOf(plan).map(({ activity }) => [activity.cost.place.cell!.row - 1, activity] as const);
  return { byRow: new Map(activities), sums: check(plan, [parentSum]) };
}

describe.each([
  ["numbers that count on", regular],
  ["numbers with slips", irregular],
])("%s", (_, anyRows) => {
  test("ROLLUPS and ROLLUPDIFF give what the check computes", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [numbers, amounts] = [column(rows.map(({ number }) => number)), column(rows.map(({ amount }) => amount))];
        const { byRow, sums } = checked(rows);
        const totals = (ROLLUPS!(numbers, amounts) as CellRange).flat();
        const differences = (ROLLUPDIFF!(numbers, amounts) as CellRange).flat();
        expect(totals).toEqual(rows.map((_, row) => euros(byRow.has(row) ? computedCost(byRow.get(row)!) : null)));
        for (const { place, data } of sums) {
          const row = place!.cell!.row - 1;
          expect(totals[row]).toBe(Number(data.computed));
          expect(differences[row]).toBe(Number(data.difference));
        }
        const differs = differences.some((difference) => typeof difference === "number" && difference !== 0);
        expect(sums.length > 0).toBe(differs);
      }),
      { numRuns: 400 },
    );
  });

  test("ROLLUP gives a row of ROLLUPS", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [numbers, amounts] = [column(rows.map(({ number }) => number)), column(rows.map(({ amount }) => amount))];
        const totals = (ROLLUPS!(numbers, amounts) as CellRange).flat();
        rows.forEach(({ number }, row) => {
          const isAlone = rows.filter((other) => other.number === number).length === 1;
          if (number === "") return;
          if (isAlone) expect(ROLLUP!(numbers, amounts, number)).toBe(totals[row]);
          else expect(() => ROLLUP!(numbers, amounts, number)).toThrow(number);
        });
      }),
    );
  });
});

test("the single pass over regular tables gives what the reader's tree gives", () => {
  fc.assert(
    fc.property(regular, (rows) => {
      const columns = columnsOf(column(rows.map(({ number }) => number)), column(rows.map(({ amount }) => amount)));
      const fast = rollUpRegular(columns);
      const slow = rollUp(columns);
      if (!fast) return;
      expect(fast.totals).toEqual(slow.totals);
      expect(fast.differences).toEqual(slow.differences);
    }),
    { numRuns: 2_000 },
  );
});

test("what stands in cents is summed in a single pass", () => {
  const columns = columnsOf(column(["1", "1.1", "1.1.1", "1.2", "2"]), column([1, 0.1, 0.1, 0.2, 3]));
  expect(rollUpRegular(columns)?.totals).toEqual([0.3, 0.1, 0.1, 0.2, 3]);
  expect(rollUpRegular(columnsOf(column(["1", "1.2"]), column([1, 1])))).toBeNull();
  expect(rollUpRegular(columnsOf(column(["1", "1.1"]), column([1, 0.005])))).toBeNull();
});
