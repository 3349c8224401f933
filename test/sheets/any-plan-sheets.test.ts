import fc from "fast-check";
import { readPlan } from "../../src/reading/read-plan";
import { anyGrids } from "../support/any-plan";
import { rowCount, substanceOf } from "../support/equal-plans";
import { planSheetGrids } from "../support/plan-sheet-grids";

test("any plan is the same when its plan sheets are read again", () => {
  let rows = 0;
  fc.assert(
    fc.property(anyGrids, (grids) => {
      const plan = readPlan(grids);
      rows += rowCount(plan);
      const again = readPlan(planSheetGrids(plan), { period: plan.period });
      expect(substanceOf(again)).toEqual(substanceOf(plan));
    }),
    { numRuns: 300 },
  );
  expect(rows).toBeGreaterThan(1_000);
});
