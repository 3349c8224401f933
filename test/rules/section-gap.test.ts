import { sectionGap } from "../../src/rules/section-gap";
import { sections } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(sectionGap, {
  valid: {
    "in a row": sections("2.1. 3.5.2.1 Tartu linnas", "2.2. 3.5.2.2 Tallinna linnas"),
    "groups of their own": sections("1.4. 3.5.1.4 A", "2.1. 3.5.2.1 B"),
  },
  invalid: {
    "one skipped": [
      sections("2.2. 3.5.2.2 Tallinna linnas", "2.3. 3.5.2.4 Rakvere linnas"),
      "A5 skipped 3.5.2.4 → 3.5.2.3",
    ],
    "one skipped before a code that two sections have": [
      sections("2.2. 3.5.2.2 Tallinna linnas", "2.4. 3.5.2.4 Rakvere linnas", "2.5. 3.5.2.4 Saaremaa vallas"),
      "A5 skipped 3.5.2.4 → 3.5.2.3",
    ],
    "several skipped": [
      sections("2.2. 3.5.2.2 Tallinna linnas", "2.6. 3.5.2.6 Jõhvi vallas"),
      "A5 skipped 3.5.2.6 → 3.5.2.3",
    ],
  },
});
