import type { Grid } from "../../src/reading/grid";
import { budgetCeiling } from "../../src/rules/budget-ceiling";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { kava } from "../support/kava";
import { testRule } from "../support/rule-tester";

/** A section with activities at these costs. */
function section(...costs: readonly number[]): Grid {
  const rows = costs.map((cost, index) => [`${index + 1}. Klubi`, SCHEME, YEAR, cost, "Jõhvi"]);
  return gridOf([["2.6. 3.5.2.6 Klubid"], HEADER, ...rows]);
}

const ownRow = (stated: number, ...costs: readonly number[]): Grid =>
  gridOf([
    HEADER,
    ["3.5.2.6 Klubid", SCHEME, YEAR, stated, "Jõhvi"],
    ...costs.map((cost, index) => [`${index + 1}. Klubi`, SCHEME, YEAR, cost, "Jõhvi"]),
  ]);

const ceiling = (value: number | string, set = {}): Grid => kava([["3.5.2.6", "Jõhvi", value, ""]], set);

testRule(budgetCeiling, {
  valid: {
    "to the cent": [section(900, 100), ceiling(1000)],
    below: [section(900), ceiling(1000)],
    "no ceiling": [section(900, 200), ceiling("")],
    "another section's ceiling": [section(900, 200), kava([["3.5.2.7", "Haapsalu", 1, ""]])],
    "no sheet Kava": section(901, 200),
    "within the tolerance": [section(900, 100.5), ceiling(1000, { "Lubatud erinevus (eurodes)": 1 })],
    "a ceiling that can't be read": [section(900, 201), ceiling("ca tuhat")],
  },
  invalid: {
    "a cent above": [[section(900, 100.01), ceiling(1000)], "A1 above 1000.01 → 1000.00"],
    "on the section's own row": [[ownRow(1100, 900, 200), ceiling("1 000,00")], "D2 above 1100.00 → 1000.00"],
    "only a stated total above": [[ownRow(2000, 900), ceiling(1000)], "D2 above 2000.00 → 1000.00"],
  },
});
