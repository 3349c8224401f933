import { numberDuplicate } from "../../src/rules/number-duplicate";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(numberDuplicate, {
  valid: { "the same last part elsewhere": table(["1. A", 1], ["1.1. B", 1], ["2. C", 1], ["2.1. D", 1]) },
  invalid: {
    "a sub-activity": [table(["1. A", 3], ["1.1. B", 1], ["1.1. C", 1], ["1.3. D", 1]), "A4 again 1.1 → 1.2"],
    "an activity, and not its sub-activities": [
      table(["1. A", 1], ["1.1. B", 1], ["1. C", 2], ["1.1. D", 2]),
      "A4 again 1 → 2",
    ],
    "the first of the two is wrong": [
      table(["1. A", 3], ["1.2. B", 1], ["1.2. C", 1], ["1.3. D", 1]),
      "A3 again 1.2 → 1.1",
    ],
    "a top number too high": [table(["1. A", 1], ["3. B", 1], ["3. C", 1]), "A3 again 3 → 2"],
  },
});
