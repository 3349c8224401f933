import type { Grid } from "../../src/reading/grid";
import { wageOutlier } from "../../src/rules/wage-outlier";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { testRule } from "../support/rule-tester";

/** Sections with a wage line each: its text, its amount, its period. */
function wages(...lines: readonly (readonly [text: string, amount: number, period?: string])[]): Grid {
  return gridOf(
    lines.flatMap(([text, amount, period = YEAR], index) => [
      [`2.${index + 1}. 3.5.2.${index + 1} Osa`],
      HEADER,
      ["Otsesed personalikulud", SCHEME, period, amount, "ELVL"],
      [`1.1. Palgakulu ${text}`, SCHEME, period, amount, "ELVL"],
      [],
    ]),
  );
}

const USUAL = ["(1 koht)", 36_000] as const;

testRule(wageOutlier, {
  valid: {
    "like wages": wages(USUAL, USUAL, ["(0,5 kohta)", 20_000], ["(2 kohta)", 60_000]),
    "too few sections": wages(USUAL, USUAL, ["(1 koht)", 200_000]),
    "half a year": wages(USUAL, USUAL, USUAL, ["(1 koht)", 18_000, "01.07.2025-31.12.2025"]),
  },
  invalid: {
    "posts without FTE": [
      wages(USUAL, USUAL, USUAL, ["kolmele, üks neist 0,75 töökohta", 140_000]),
      "D19 high 15555.56 → 3000.00",
    ],
    "December for January": [
      wages(USUAL, USUAL, USUAL, ["(1 koht)", 36_000, "01.12.2025-31.12.2025"]),
      "D19 high 36000.00",
    ],
    "far too little": [wages(USUAL, USUAL, USUAL, ["(10 kohta)", 36_000]), "D19 low 300.00 → 3000.00"],
  },
});
