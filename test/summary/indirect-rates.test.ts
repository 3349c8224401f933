import { writeWorkbook } from "../../src/files/write-workbook";
import { readPlan } from "../../src/reading/read-plan";
import { kava } from "../support/kava";
import { knownResults } from "../support/known-results";
import { recalculatedByUniver } from "../support/recalculated";
import { summaryOf } from "../support/summary";
import { gridOfLayout } from "../../src/summary/layout-grid";
import { table, type CellInput } from "../support/grids";

/** The cell of the rate on the sheet *Kava* of the output. */
const RATE_CELL = "B8";
const BUDGET = "Eelarve kulukohtade kaupa";

test.each([
  ["7.125 %", 0.07125, "92634.26"],
  ["a rate with seven places", 0.0712345, "92614.11"],
  ["a fourteenth, which has no end", 1 / 14, "92866.43"],
  ["15 %, with half a cent over", 0.15, "195019.50"],
])("indirect costs by %s are the same by the formula and by the plan, to the cent", async (_, rate, cost) => {
  const plan = readPlan([kava([], { "Kaudsete kulude määr": rate }), table(["1. Teenuste arendamine", 1_300_130])]);
  const { layout } = summaryOf([plan]);
  const { rows } = layout.sheets.find(({ name }) => name === BUDGET)!;
  const row = rows.findIndex(([number]) => number?.value === "1.2");
  const [known] = knownResults(layout).filter(([sheet, cell]) => sheet === BUDGET && cell === `D${row + 1}`);
  expect(known![2]).toBe(Number(cost));
  const values = await recalculatedByUniver(await writeWorkbook(layout));
  expect(values.get(BUDGET)!.get(`D${row + 1}`)).toBe(Number(cost));
});

const UNREAD = "Kaudsete kulude määra lehel „Kava” ei saa lugeda ja selle järgi kulusid ei arvestata";
const summaryWithRate = (rate: CellInput): ReturnType<typeof summaryOf> =>
  summaryOf([readPlan([kava([], { "Kaudsete kulude määr": rate }), table(["1. Teenuste arendamine", 1000])])]);

test.each([7, -0.07, "seitse", "700 %"])(
  "a rate that is none (%s) stays as it is, and counts nothing",
  async (rate) => {
    const { layout, findings } = summaryWithRate(rate);
    const unreadable = findings.filter(({ rule }) => rule === "setting-unreadable");
    expect(unreadable.map(({ place }) => place?.sheet)).toEqual(["kava1.xlsx: Kava"]);
    const settings = layout.sheets.find(({ name }) => name === "Kava")!;
    expect(settings.rows[7]![1]!.value).toBe(rate);
    const again = readPlan([gridOfLayout(settings)]).settings;
    expect(again.unreadable.map(({ place }) => place.cell)).toEqual([{ row: 7, column: 1 }]);
    const values = await recalculatedByUniver(await writeWorkbook(layout));
    expect(values.get("Kava")!.get(RATE_CELL)).toBe(rate);
    const budget = [...values.get(BUDGET)!.values()];
    expect(budget.some((value) => String(value).startsWith(UNREAD))).toBe(true);
    for (const [sheet, cell, result] of knownResults(layout).filter(([name]) => name === BUDGET))
      expect([cell, values.get(sheet)!.get(cell) ?? ""]).toEqual([cell, result]);
    expect(budget).not.toContain("Määr ja alus on lehelt „Kava”.");
  },
);

test("once a rate stands there, it counts and the budget says so", async () => {
  const { layout } = summaryWithRate("seitse");
  const sheets = layout.sheets.map((sheet) =>
    sheet.name === "Kava"
      ? {
          ...sheet,
          rows: sheet.rows.map((row, at) => (at === 7 ? row.with(1, { value: 0.15, style: "percent" }) : row)),
        }
      : sheet,
  );
  const values = await recalculatedByUniver(await writeWorkbook({ ...layout, sheets }));
  const budget = [...values.get(BUDGET)!.values()];
  expect(budget).toEqual(expect.arrayContaining([150, 1150, "Määr ja alus on lehelt „Kava”."]));
});
