import { writeWorkbook } from "../../src/files/write-workbook";
import { readPlan } from "../../src/reading/read-plan";
import { knownResults } from "../support/known-results";
import { recalculatedByUniver } from "../support/recalculated";
import { summaryOf } from "../support/summary";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";

test.each(["Jõhvi!", "=cmd|'/c calc'!A1", "O'Hara's"])(
  "a party called %s gets a sheet whose cells formulas find",
  async (party) => {
    const plan = readPlan([
      gridOf([["2.1. 3.5.2.1 Kaasamine"], HEADER, ["1. Teenused", SCHEME, YEAR, 1000.25, party]]),
    ]);
    expect(plan.sections.map((section) => section.party)).toEqual([party]);
    const { layout } = summaryOf([plan]);
    const values = await recalculatedByUniver(await writeWorkbook(layout));
    const figures = knownResults(layout).filter(([, , result]) => typeof result === "number" && result !== 0);
    expect(figures.length).toBeGreaterThan(20);
    for (const [sheet, cell, result] of figures)
      expect([sheet, cell, values.get(sheet)?.get(cell)]).toEqual([sheet, cell, result]);
  },
);
