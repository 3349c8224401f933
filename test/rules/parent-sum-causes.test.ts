import type { Grid } from "../../src/reading/grid";
import { parentSum } from "../../src/rules/parent-sum";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

/** An activity with so many sub-activities that each state one euro more than the row under them, and what it states. */
function mistaken(count: number, stated: number): Grid {
  const subs = Array.from({ length: count }, (_, i) => [
    [`1.${i + 1}. B`, 11],
    [`1.${i + 1}.1. C`, 10],
  ]);
  return table(["1. A", stated], ...subs.flat());
}

/** The findings on those sub-activities. */
function beneath(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `D${3 + i * 2} differs 11.00 → 10.00`);
}

testRule(parentSum, {
  valid: { "less than half a cent": table(["1. A", 1], ["1.1. B", 0.9951], ["2. C", 1], ["2.1. D", 1.0049]) },
  invalid: {
    "half a cent too much": [table(["1. A", 1], ["1.1. B", 0.995]), "D2 differs 1.00 → 0.995"],
    "half a cent too little": [table(["1. A", 1], ["1.1. B", 1.005]), "D2 differs 1.00 → 1.005"],
    "less than a cent": [table(["1. A", 1], ["1.1. B", 0.992]), "D2 differs 1.00 → 0.992"],
    "one of twelve mistakes beneath explains the sum": [mistaken(12, 12 * 11 - 1), ...beneath(12)],
    "of more than twelve only all together do": [mistaken(13, 13 * 10), ...beneath(13)],
    "and one of them alone does not": [mistaken(13, 13 * 11 - 1), "D2 differs 142.00 → 130.00", ...beneath(13)],
  },
});
