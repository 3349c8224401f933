import { responsibleRemark } from "../../src/rules/responsible-remark";
import { SCHEME, YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(responsibleRemark, {
  valid: { parties: table(["1. A", 1, YEAR, SCHEME, "ELVL, partnerid"]) },
  invalid: {
    "an amount": [
      table(["1. A", 1, YEAR, SCHEME, "Tallinna LV sellest 15 000 eurot küsitlus"]),
      "E2 remark Tallinna LV sellest 15 000 eurot küsitlus → Tallinna LV",
    ],
  },
});
