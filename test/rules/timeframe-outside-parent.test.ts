import { timeframeOutsideParent } from "../../src/rules/timeframe-outside-parent";
import { YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(timeframeOutsideParent, {
  valid: {
    within: table(
      ["1. A", 3, YEAR, "01.02.2025-30.11.2025"],
      ["1.1. B", 1, YEAR, "01.03.2025-30.11.2025"],
      ["1.2. C", 2, YEAR, "01.02.2025-31.10.2025"],
    ),
    "activities beside each other": table(
      ["1. A", 3, YEAR, "01.02.2025-30.11.2025"],
      ["2. B", 1, YEAR, "01.01.2025-31.12.2025"],
    ),
  },
  invalid: {
    "one of two starts early": [
      table(
        ["1. A", 3, YEAR, "01.02.2025-30.11.2025"],
        ["1.1. B", 1, YEAR, "01.01.2025-30.11.2025"],
        ["1.2. C", 2, YEAR, "01.02.2025-30.11.2025"],
      ),
      "B3 child-start 2025-01-01 → 2025-02-01",
    ],
    "two of four start early": [
      table(
        ["1. A", 4, YEAR, "01.02.2025-30.11.2025"],
        ["1.1. B", 1, YEAR, "01.01.2025-30.11.2025"],
        ["1.2. C", 1, YEAR, "15.01.2025-30.11.2025"],
        ["1.3. D", 1, YEAR, "01.02.2025-30.11.2025"],
        ["1.4. E", 1, YEAR, "01.03.2025-30.11.2025"],
      ),
      "B3 child-start 2025-01-01 → 2025-02-01",
      "B4 child-start 2025-01-15 → 2025-02-01",
    ],
    "three of five end late": [
      table(
        ["1. A", 5, YEAR, "01.02.2025-30.06.2025"],
        ["1.1. B", 1, YEAR, "01.02.2025-31.07.2025"],
        ["1.2. C", 1, YEAR, "01.02.2025-31.08.2025"],
        ["1.3. D", 1, YEAR, "01.02.2025-01.07.2025"],
        ["1.4. E", 1, YEAR, "01.02.2025-30.06.2025"],
        ["1.5. F", 1, YEAR, "01.02.2025-30.06.2025"],
      ),
      "B2 parent-end 2025-06-30 → 2025-08-31",
    ],
    "an only child ends late": [
      table(
        ["1. A", 1, "01.02.2025-30.11.2025", "01.02.2025-30.11.2025"],
        ["1.1. B", 1, YEAR, "01.02.2025-31.12.2025"],
      ),
      "B3 child-end 2025-12-31 → 2025-11-30",
    ],
    "an only child that the parent's own period bears out": [
      table(["1. A", 1, YEAR, "01.02.2025-31.12.2025"], ["1.1. B", 1, YEAR, "01.01.2025-31.12.2025"]),
      "B2 parent-start 2025-02-01 → 2025-01-01",
    ],
    "both start early": [
      table(
        ["1. A", 3, YEAR, "01.12.2025-31.12.2025"],
        ["1.1. B", 1, YEAR, "01.01.2025-31.12.2025"],
        ["1.2. C", 2, YEAR, "01.01.2025-31.12.2025"],
      ),
      "B2 parent-start 2025-12-01 → 2025-01-01",
    ],
    "both end late": [
      table(
        ["1. A", 3, YEAR, "01.01.2025-31.01.2025"],
        ["1.1. B", 1, YEAR, "01.01.2025-31.12.2025"],
        ["1.2. C", 2, YEAR, "01.01.2025-30.11.2025"],
      ),
      "B2 parent-end 2025-01-31 → 2025-12-31",
    ],
  },
});
