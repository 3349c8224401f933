import { responsibleMissing } from "../../src/rules/responsible-missing";
import { SCHEME, YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(responsibleMissing, {
  valid: {
    "inherited from the row above": table(["1. A", 1], ["1.1. B", 1, YEAR, SCHEME, ""]),
    "inherited from the section's own row": table(["3.5.2.2 Tallinn", 1], ["1. A", 1, YEAR, SCHEME, ""]),
  },
  invalid: {
    "an activity": [table(["1. A", 1], ["2. B", 1, YEAR, SCHEME, ""], ["2.1. C", 1, YEAR, SCHEME, ""]), "E3 missing"],
  },
});
