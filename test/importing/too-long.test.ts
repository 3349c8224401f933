import { tooLongText } from "../../src/importing/too-long";
import { readPlan } from "../../src/reading/read-plan";
import { table } from "../support/grids";

const plan = (length: number) => readPlan([table(["1. A", 1], [`1.1. ${"x".repeat(length)}`, 1])]);

test("a text that no cell of Excel holds is named by its place", () => {
  expect(tooLongText(plan(32_767))).toBeNull();
  expect(tooLongText(plan(32_768))).toMatchObject({ sheet: "Leht1", cell: { row: 2, column: 0 } });
});
