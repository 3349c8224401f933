import { periodUnreadable } from "../../src/rules/period-unreadable";
import { gridOf, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

const DATED = ["Tegevus", "Üldajaraami algus", "Üldajaraami lõpp", "Alguskuupäev", "Lõppkuupäev", "Maksumus"];

testRule(periodUnreadable, {
  valid: {
    "dashes, spaces and breaks": table(
      ["1. A", 1, "01.01.2025 – 31.12.2025"],
      ["2. B", 1, "01.04.2025-\n31.05.2025"],
      ["3. C", 1, "01.10.2025\n31.12.2025"],
    ),
  },
  invalid: {
    "a season": [table(["1. A", 1, "kevadel"]), "C2 period kevadel → "],
    "one date": [table(["1. A", 1, "31.12.2025"]), "C2 period"],
    "a formula's error": [table(["1. A", 1, "#VALUE!"]), "C2 formula"],
    "no date in a date's column": [
      gridOf([DATED, ["1. A", new Date("2023-01-01"), new Date("2029-10-31"), new Date("2025-01-01"), "detsember", 1]]),
      "E2 date detsember → ",
    ],
  },
});
