import { sectionDuplicate } from "../../src/rules/section-duplicate";
import { sections } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(sectionDuplicate, {
  valid: { "codes of their own": sections("2.1. 3.5.2.1 Tartu linnas", "2.2. 3.5.2.2 Tallinna linnas") },
  invalid: {
    "the later one": [sections("2.1. 3.5.2.1 Tartu linnas", "2.2. 3.5.2.1 Tallinna linnas"), "A5 same 3.5.2.1 → "],
    "the one without a running number": [
      sections("2.4. 3.5.2.4 Rakvere linnas", "3.5.2.5 Saaremaa vallas", "2.5. 3.5.2.5 Pärnu linnas"),
      "A5 same 3.5.2.5 → 3.5.2.3",
    ],
  },
});
