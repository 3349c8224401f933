import { targetMissing } from "../../src/rules/target-missing";
import { indicators } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(targetMissing, {
  valid: { both: indicators(["A", "Arv", 3, 7]) },
  invalid: {
    "the year's": [indicators(["A", "Arv", "", 7]), "C2 yearTarget"],
    "the final one": [indicators(["A", "Arv", 3, ""]), "D2 finalTarget"],
  },
});
