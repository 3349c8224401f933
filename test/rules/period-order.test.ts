import { periodOrder } from "../../src/rules/period-order";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(periodOrder, {
  valid: { "one day": table(["1. A", 1, "01.05.2025-01.05.2025"]) },
  invalid: {
    "the wrong year": [table(["1. A", 1], ["2. B", 1, "15.01.2025-31.08.2024"]), "C3 likely 2024-08-31 → 2025-08-31"],
    "the wrong month": [table(["1. A", 1], ["2. B", 1, "15.05.2025-31.03.2025"]), "C3 order 2025-03-31 → "],
  },
});
