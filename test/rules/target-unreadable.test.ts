import { targetUnreadable } from "../../src/rules/target-unreadable";
import { indicators } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(targetUnreadable, {
  valid: { numbers: indicators(["A", "Arv", 3, "7"]), "per cent": indicators(["A", "%", "85%", "90 %"]) },
  invalid: { "a word": [indicators(["A", "Arv", "vähemalt 3", 7]), "C2 unreadable vähemalt 3 → "] },
});
