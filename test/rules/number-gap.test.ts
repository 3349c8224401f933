import { numberGap } from "../../src/rules/number-gap";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(numberGap, {
  valid: {
    "in order": table(["1. A", 1], ["2. B", 1]),
    "cost codes": table(["Otsesed personalikulud", 2], ["1.1. Palgakulu", 1], ["1.3. Lähetused", 1]),
  },
  invalid: {
    "an activity": [table(["1. A", 1], ["3. B", 1], ["4. C", 1]), "A3 skipped 3 → 2"],
    "one out of line": [table(["1. A", 3], ["1.1. B", 1], ["1.5. C", 1], ["1.3. D", 1]), "A4 skipped 1.5 → 1.2"],
    "rows out of order": [table(["1. A", 3], ["1.2. B", 1], ["1.1. C", 1], ["1.3. D", 1]), "A3 order 1.2 → 1.1"],
  },
});
