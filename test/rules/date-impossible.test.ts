import { dateImpossible } from "../../src/rules/date-impossible";
import { YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(dateImpossible, {
  valid: { "a leap day": table(["1. A", 1, "29.02.2024-31.12.2024"]) },
  invalid: {
    "31 November": [table(["1. A", 1, "01.01.2025-31.11.2025"]), "C2 impossible 31.11.2025 → "],
    "in the timeframe": [table(["1. A", 1, YEAR, "29.02.2023-31.10.2029"]), "B2 impossible 29.02.2023"],
  },
});
