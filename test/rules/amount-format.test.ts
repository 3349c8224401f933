import { amountFormat } from "../../src/rules/amount-format";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(amountFormat, {
  valid: {
    "as accounting writes it": table(["1. A", "8 900,00"], ["2. B", "90\u00a0000"], ["3. C", "8900"], ["4. D", 8900.5]),
  },
  invalid: {
    "a space after the comma": [table(["1. A", "84 350, 84"]), "D2 irregular 84 350, 84 → 84350.84"],
    "points and a currency": [table(["1. A", "8.000,00 €"]), "D2 irregular 8.000,00 € → 8000.00"],
    "two spaces": [table(["1. A", "79  600"]), "D2 irregular 79  600 → 79600.00"],
  },
});
