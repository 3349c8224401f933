import type { Grid } from "../../src/reading/grid";
import { fteMismatch } from "../../src/rules/fte-mismatch";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { kava } from "../support/kava";
import { testRule } from "../support/rule-tester";

/** A section whose personnel block has lines with these texts. */
function section(...lines: readonly string[]): Grid {
  return gridOf([
    ["2.6. 3.5.2.6 Klubid"],
    HEADER,
    ["Otsesed personalikulud", SCHEME, YEAR, 9_000, "Jõhvi"],
    ...lines.map((text, index) => [`1.${index + 1}. Palgakulu ${text}`, SCHEME, YEAR, 9_000 / lines.length, "Jõhvi"]),
    ["1. Klubi", SCHEME, YEAR, 100, "Jõhvi"],
  ]);
}

const withoutPersonnel = gridOf([["2.6. 3.5.2.6 Klubid"], HEADER, ["1. Klubi", SCHEME, YEAR, 100, "Jõhvi"]]);
const column = gridOf([
  ["2.6. 3.5.2.6 Klubid"],
  [...HEADER, "Töökohti"],
  ["Otsesed personalikulud", SCHEME, YEAR, 9_000, "Jõhvi", null],
  ["1.1. Palgakulu", SCHEME, YEAR, 9_000, "Jõhvi", 1.5],
]);
const approved = (fte: number | string): Grid => kava([["3.5.2.6", "Jõhvi", "", fte]]);

testRule(fteMismatch, {
  valid: {
    "as approved": [section("(1 koht)"), approved(1)],
    "in parts": [section("(0,75+0,25)"), approved("1,0")],
    "of several lines": [section("(0,5 kohta)", "(0,25 kohta)"), approved(0.75)],
    "nothing approved": [section("(1,2 kohta)"), approved("")],
    "no sheet Kava": section("(1,3 kohta)"),
    "not stated, which is a mistake of its own": [section(""), approved(2)],
    "no posts and none approved": [withoutPersonnel, approved("")],
    "no posts approved, in figures": [withoutPersonnel, approved(0)],
  },
  invalid: {
    more: [[section("(1,2 kohta)"), approved(1)], "A4 differs 1.2 → 1"],
    "less, in several lines": [[section("(0,5 kohta)", "(0,3 kohta)"), approved(1)], "A4 differs 0.8 → 1"],
    "in a column of its own": [[column, approved(1)], "F4 differs 1.5 → 1"],
    "no wage line at all": [[withoutPersonnel, approved(1)], "A1 none 0 → 1"],
  },
});
