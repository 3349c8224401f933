import { targetAboveFinal } from "../../src/rules/target-above-final";
import { indicators } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(targetAboveFinal, {
  valid: { below: indicators(["A", "Arv", 3, 7]), "the same": indicators(["A", "Arv", 7, 7]) },
  invalid: { above: [indicators(["A", "Arv", 11, 7]), "C2 above 11 → 7"] },
});
