import { parentAmountMissing } from "../../src/rules/parent-amount-missing";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(parentAmountMissing, {
  valid: { "no amounts at all": table(["1. A", ""], ["1.1. B", ""]), stated: table(["1. A", 1], ["1.1. B", 1]) },
  invalid: {
    "an activity": [table(["2. A", ""], ["2.1. B", 0], ["2.2. C", "6 500"]), "D2 missing  → 6500.00"],
    "a section's own row": [table(["3.5.2.2 Tallinn", ""], ["1. A", 4]), "D2 missing  → 4.00"],
  },
});
