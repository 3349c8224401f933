import { amountNegative } from "../../src/rules/amount-negative";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(amountNegative, {
  valid: { "zero and more": table(["1. A", 0], ["2. B", "0,01"]) },
  invalid: {
    "a number below zero": [table(["1. A", -5]), "D2 negative -5.00 → "],
    "a text with a real minus": [table(["1. A", "−8 900,00"]), "D2 negative -8900.00"],
  },
});
