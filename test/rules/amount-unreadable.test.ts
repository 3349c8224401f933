import { amountUnreadable } from "../../src/rules/amount-unreadable";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(amountUnreadable, {
  valid: {
    "amounts in every notation": table(
      ["1. A", "100 000"],
      ["2. B", "8 900,00"],
      ["3. C", 12.5],
      ["4. D", ""],
      ["5. E", "–"],
    ),
  },
  invalid: {
    "a text": [table(["1. A", "ca 8 tuhat"]), "D2 unreadable ca 8 tuhat → "],
    "an amount that could be two": [table(["1. A", "8,000"]), "D2 unreadable"],
    "a date": [table(["1. A", new Date("2025-01-12")]), "D2 unreadable"],
    "two amounts for one activity": [table(["1. A", "100\n200"]), "D2 several 100 200 → "],
    "a formula's error": [table(["1. A", "#REF!"]), "D2 formula #REF! → "],
  },
});
