import { writeWorkbook } from "../../src/files/write-workbook";
import { readPlan } from "../../src/reading/read-plan";
import { kava } from "../support/kava";
import { knownResults } from "../support/known-results";
import { recalculatedByUniver } from "../support/recalculated";
import { summaryOf } from "../support/summary";
import { table } from "../support/grids";

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
