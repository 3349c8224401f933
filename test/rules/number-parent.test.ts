import { numberParent } from "../../src/rules/number-parent";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(numberParent, {
  valid: {
    "three levels": table(["1. A", 3], ["1.1. B", 1], ["1.1.1. C", 1], ["1.2. D", 2], ["2. E", 1], ["2.1. F", 1]),
    "personnel cost codes": table(
      ["Otsesed personalikulud", 2],
      ["1.1. Palgakulu (1 koht)", 1],
      ["1.3. Lähetused", 1],
      ["1. A", 1],
      ["1.1. B", 1],
    ),
  },
  invalid: {
    "a stranger among siblings": [
      table(["1. A", 4], ["1.1. B", 1], ["1.2. C", 1], ["2.1.3. D", 1], ["1.3. E", 1]),
      "A5 place 2.1.3 → 1.3",
    ],
    "one level too deep": [
      table(["2. A", 37], ["2.1. B", 4], ["2.2. C", 20], ["2.2.3. D", 12], ["2.2.4. E", 1]),
      "A5 place 2.2.3 → 2.3",
      "A6 place 2.2.4 → 2.4",
    ],
    "a first sub-activity": [table(["1. A", 2], ["3.1. B", 1], ["1.2. C", 1]), "A3 place 3.1 → 1.1"],
  },
});
