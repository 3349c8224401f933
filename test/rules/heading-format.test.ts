import { headingFormat } from "../../src/rules/heading-format";
import { sections } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(headingFormat, {
  valid: { "number and code apart": sections("2.2.   3.5.2.2 Tallinna linnas") },
  invalid: {
    "run together": [sections("2.3.5.2.1 Tartu linnas"), "A1 run-together 2.3.5.2.1 Tartu linnas → 2. 3.5.2.1"],
    "no running number": [sections("3.5.2.5 Saaremaa vallas"), "A1 no-running-number"],
  },
});
