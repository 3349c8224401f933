import { readPlan } from "../../src/reading/read-plan";
import { CELL_STYLES } from "../../src/sheets/cell-styles";
import { indicatorRow } from "../../src/sheets/plan/indicator-row";
import { gridOf, INDICATORS } from "../support/grids";
import { summaryOf } from "../support/summary";

const TARGETS = [
  [11, 11.5, "General", "General"],
  [999, 1000, "General", "#,##0"],
  [1500, 1500.5, "#,##0", "General"],
  [-2500, 0, "#,##0", "General"],
  ["10%", "palju", "General", "General"],
] as const;

const plan = readPlan([
  gridOf([
    ["2.6. 3.5.2.6 Jõhvi vallas"],
    INDICATORS,
    ...TARGETS.map(([year, final], index) => [`Näitaja ${index}`, "arv", year, final, "Selgitus"]),
  ]),
]);

test("no format has a decimal mark that nothing need follow", () => {
  const bare = Object.entries(CELL_STYLES).filter(([, { format = "" }]) => /\.(?:#|$)/.test(format));
  expect(bare).toEqual([]);
});

test("on plan sheets targets have their thousands apart where they are whole, and are else shown as they are", () => {
  const { indicators } = plan.sections[0]!;
  const looks = indicators.map((indicator) =>
    indicatorRow(indicator, 5)
      .slice(2, 4)
      .map(({ style }) => CELL_STYLES[style!]),
  );
  expect(looks.map((both) => both.map(({ format }) => format))).toEqual(
    TARGETS.map(([, , year, final]) => [year, final]),
  );
  expect(looks.flat().map(({ align }) => align)).toEqual(Array(2 * TARGETS.length).fill("right"));
});

test("and in the summary", () => {
  const rows = summaryOf([plan]).layout.sheets[3]!.rows.filter(([, , name]) => /^Näitaja \d/.test(String(name?.value)));
  const formats = rows.map((row) => row.slice(4, 6).map(({ style }) => CELL_STYLES[style!].format));
  expect(formats).toEqual(TARGETS.map(([, , year, final]) => [year, final]));
});
