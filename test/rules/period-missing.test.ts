import { periodMissing } from "../../src/rules/period-missing";
import { YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(periodMissing, {
  valid: {
    "all have dates": table(["1. A", 1], ["2. B", 2]),
    "none has": table(["1. A", 1, "", ""], ["2. B", 2, "", ""]),
    "lines of the personnel block need none": table(
      ["1. A", 1],
      ["Otsesed personalikulud", 1],
      ["1.1. Palgakulu", 1, "", ""],
    ),
  },
  invalid: {
    neither: [table(["1. A", 1], ["2. B", 2, "", ""]), "C3 both"],
    "no period": [table(["1. A", 1], ["2. B", 2, ""]), "C3 period"],
    "no timeframe": [table(["1. A", 1], ["2. B", 2, YEAR, ""]), "B3 timeframe"],
  },
});
