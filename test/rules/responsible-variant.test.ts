import type { Grid } from "../../src/reading/grid";
import { responsibleVariant } from "../../src/rules/responsible-variant";
import { SCHEME, YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

/** A row for each of these parties. */
function parties(...names: readonly string[]): Grid {
  return table(...names.map((name, index) => [`${index + 1}. A`, 1, YEAR, SCHEME, name]));
}

const times = (count: number, name: string): string[] => Array.from({ length: count }, () => name);

testRule(responsibleVariant, {
  valid: {
    "other parties": table(["1. A", 1, YEAR, SCHEME, "Tartu LV"], ["2. B", 1, YEAR, SCHEME, "Pärnu LV"]),
    "a line break": table(["1. A", 1, YEAR, SCHEME, "ELVL,\npartnerid"], ["2. B", 1, YEAR, SCHEME, "ELVL, partnerid"]),
    "numbered posts": table(
      ["1. A", 1, YEAR, SCHEME, "Teenusdisainer 1"],
      ["2. B", 1, YEAR, SCHEME, "Teenusdisainer 2"],
    ),
    "one letter apart, and neither is rare": parties(...times(2, "Tallinna LV"), "Tallina LV"),
    "one letter apart, twice beside five times": parties(...times(5, "Tallinna LV"), ...times(2, "Tallina LV")),
    "one letter apart and short": parties(...times(5, "Tartu LV"), "Tartu VV"),
    "two letters apart": parties(...times(5, "Tallinna LV"), "Talina LV"),
  },
  invalid: {
    punctuation: [
      table(
        ["1. A", 1, YEAR, SCHEME, "ELVL, partnerid"],
        ["2. B", 1, YEAR, SCHEME, "ELVL. partnerid"],
        ["3. C", 1, YEAR, SCHEME, "ELVL, partnerid"],
      ),
      "E3 variant ELVL. partnerid → ELVL, partnerid",
    ],
    "a slip of one letter, once beside three times": [
      parties(...times(3, "Tallinna LV"), "Tallina LV"),
      "E5 variant Tallina LV → Tallinna LV",
    ],
    "a slip of one letter, twice beside six times": [
      parties(...times(6, "Tallinna LV"), ...times(2, "Tallina LV")),
      "E8 variant Tallina LV → Tallinna LV",
      "E9 variant Tallina LV → Tallinna LV",
    ],
  },
});
