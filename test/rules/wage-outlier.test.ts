import type { Grid } from "../../src/reading/grid";
import { wageOutlier } from "../../src/rules/wage-outlier";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { testRule } from "../support/rule-tester";

/** Sections with a wage line each: its text, its amount, the block's period and the line's own where that is another. */
type Line = readonly [text: string, amount: number, period?: string, own?: string];

function wages(...lines: readonly Line[]): Grid {
  return gridOf(
    lines.flatMap(([text, amount, period = YEAR, own = period], index) => [
      [`2.${index + 1}. 3.5.2.${index + 1} Osa`],
      HEADER,
      ["Otsesed personalikulud", SCHEME, period, amount, "ELVL"],
      [`1.1. Palgakulu ${text}`, SCHEME, own, amount, "ELVL"],
      [],
    ]),
  );
}

const USUAL = ["(1 koht)", 36_000] as const;

testRule(wageOutlier, {
  valid: {
    "like wages": wages(USUAL, USUAL, ["(0,5 kohta)", 20_000], ["(2 kohta)", 60_000]),
    "too few sections": wages(USUAL, USUAL, ["(1 koht)", 200_000]),
    "the second half of the year": wages(USUAL, USUAL, USUAL, ["(1 koht)", 15_000, "01.07.2025-31.12.2025"]),
    "the first half of the year": wages(USUAL, USUAL, USUAL, ["(1 koht)", 15_000, "01.01.2025-30.06.2025"]),
    "the line's own first half": wages(USUAL, USUAL, USUAL, ["(1 koht)", 15_000, YEAR, "01.01.2025-30.06.2025"]),
    "the line's own second half": wages(USUAL, USUAL, USUAL, ["(1 koht)", 15_000, YEAR, "01.07.2025-31.12.2025"]),
    "the block's second half, where the line has no dates": wages(
      ...[USUAL, USUAL, USUAL, ["(1 koht)", 15_000, "01.07.2025-31.12.2025", ""] as const],
    ),
    "the block's first half, where the line has no dates": wages(
      ...[USUAL, USUAL, USUAL, ["(1 koht)", 15_000, "01.01.2025-30.06.2025", ""] as const],
    ),
    "twice the median to the cent": wages(USUAL, USUAL, USUAL, USUAL, ["(1 koht)", 72_000]),
    "half the median to the cent": wages(USUAL, USUAL, USUAL, USUAL, ["(1 koht)", 18_000]),
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
    "a cent a month above twice the median": [
      wages(USUAL, USUAL, USUAL, USUAL, ["(1 koht)", 72_000.12]),
      "D24 high 6000.01 → 3000.00",
    ],
    "a cent a month below half the median": [
      wages(USUAL, USUAL, USUAL, USUAL, ["(1 koht)", 17_999.88]),
      "D24 low 1499.99 → 3000.00",
    ],
    "in the plan year, where neither has dates": [
      wages(USUAL, USUAL, USUAL, ["(1 koht)", 84_000, ""]),
      "D19 high 7000.00 → 3000.00",
    ],
    "an end that would make half a year of a year": [
      wages(USUAL, USUAL, USUAL, ["(1 koht)", 36_000, YEAR, "01.01.2025-31.03.2025"]),
      "D19 high 12000.00",
    ],
    "far too little": [wages(USUAL, USUAL, USUAL, ["(10 kohta)", 36_000]), "D19 low 300.00 → 3000.00"],
  },
});
