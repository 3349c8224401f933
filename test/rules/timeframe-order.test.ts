import { timeframeOrder } from "../../src/rules/timeframe-order";
import { YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(timeframeOrder, {
  valid: { "one day": table(["1. A", 1, YEAR, "01.01.2025-01.01.2025"]) },
  invalid: { "the end first": [table(["1. A", 1, YEAR, "01.01.2026-31.12.2025"]), "B2 order 2025-12-31 → "] },
});
