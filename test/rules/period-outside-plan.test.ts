import { periodOutsidePlan } from "../../src/rules/period-outside-plan";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(periodOutsidePlan, {
  valid: { within: table(["1. A", 1], ["2. B", 1, "01.05.2025-31.05.2025"]) },
  invalid: {
    "starts the year before": [table(["1. A", 1], ["2. B", 1, "15.01.2024-30.04.2025"]), "C3 start 2024-01-15 → "],
    "ends the year after": [table(["1. A", 1], ["2. B", 1, "15.01.2025-30.04.2026"]), "C3 end 2026-04-30 → "],
    "another year's period in one cell": [
      table(["1. A", 1], ["2. B", 1], ["3. C", 1, "01.01.2024-31.12.2024"]),
      "C4 whole 2024-01-01/2024-12-31 → ",
    ],
  },
});
