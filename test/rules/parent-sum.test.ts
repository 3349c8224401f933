import { parentSum } from "../../src/rules/parent-sum";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(parentSum, {
  valid: {
    "adds up to the cent": table(["1. A", "0,30"], ["1.1. B", 0.1], ["1.2. C", 0.2]),
    "not broken down": table(["1. A", 100], ["1.1. B", ""], ["1.2. C", ""]),
    "a misnumbered row counts where it stands": table(
      ["1. A", 4],
      ["1.1. B", 1],
      ["1.2. C", 1],
      ["2.1.3. D", 1],
      ["1.3. E", 1],
    ),
    "Kokku adds up everything": table(
      ["Otsesed personalikulud", 5],
      ["1.1. Palgakulu (1 koht)", 4],
      ["1.3. Lähetused", 1],
      ["1. A", 2],
      ["Kokku", 7],
    ),
    "Kokku without the personnel": table(["Otsesed personalikulud", 5], ["1. A", 2], ["2. B", 3], ["Kokku", 5]),
  },
  invalid: {
    "a cent": [table(["1. A", 1], ["1.1. B", "0,99"]), "D2 differs 1.00 → 0.99"],
    "a personnel row": [
      table(
        ["Otsesed personalikulud", "57 180"],
        ["1.1. Palgakulu (1 koht)", "40 749,84"],
        ["1.3. Lähetused", "16 430"],
      ),
      "D2 differs 57180.00 → 57179.84",
    ],
    "a section's own row": [table(["3.5.2.2 Tallinn", 10], ["1. A", 4], ["2. B", 5]), "D2 differs 10.00 → 9.00"],
    Kokku: [table(["1. A", 4], ["2. B", 5], ["Kokku", 10]), "D4 differs 10.00 → 9.00"],
    "once, below": [table(["1. A", 10], ["1.1. B", 10], ["1.1.1. C", 9]), "D3 differs 10.00 → 9.00"],
    "once, where the grandparent has it right": [
      table(["1. A", 9], ["1.1. B", 10], ["1.1.1. C", 9]),
      "D3 differs 10.00 → 9.00",
    ],
    "two mistakes": [
      table(["1. A", 12], ["1.1. B", 10], ["1.1.1. C", 9]),
      "D2 differs 12.00 → 9.00",
      "D3 differs 10.00 → 9.00",
    ],
  },
});
