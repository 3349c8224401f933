import { periodOutsideTimeframe } from "../../src/rules/period-outside-timeframe";
import { YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(periodOutsideTimeframe, {
  valid: { "the same": table(["1. A", 1, YEAR, YEAR]) },
  invalid: {
    "starts before": [table(["1. A", 1, YEAR, "01.03.2025-31.10.2029"]), "C2 start 2025-01-01 → 2025-03-01"],
    "ends after": [table(["1. A", 1, YEAR, "01.03.2023-30.11.2025"]), "C2 end 2025-12-31 → 2025-11-30"],
  },
});
