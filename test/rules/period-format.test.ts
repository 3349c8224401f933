import { periodFormat } from "../../src/rules/period-format";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(periodFormat, {
  valid: { "a dash": table(["1. A", 1, "01.01.2025-31.12.2025"], ["2. B", 1, " 01.01.2025 –\n31.12.2025"]) },
  invalid: {
    "no dash": [
      table(["1. A", 1, "01.10.2025\n31.12.2025"]),
      "C2 irregular 01.10.2025 31.12.2025 → 01.10.2025-31.12.2025",
    ],
    "the year only once": [
      table(["1. A", 1, "01.10-31.12.2025"]),
      "C2 irregular 01.10-31.12.2025 → 01.10.2025-31.12.2025",
    ],
  },
});
