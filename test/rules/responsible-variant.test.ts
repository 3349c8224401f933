import { responsibleVariant } from "../../src/rules/responsible-variant";
import { SCHEME, YEAR, table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(responsibleVariant, {
  valid: {
    "other parties": table(["1. A", 1, YEAR, SCHEME, "Tartu LV"], ["2. B", 1, YEAR, SCHEME, "Pärnu LV"]),
    "a line break": table(["1. A", 1, YEAR, SCHEME, "ELVL,\npartnerid"], ["2. B", 1, YEAR, SCHEME, "ELVL, partnerid"]),
    "numbered posts": table(
      ["1. A", 1, YEAR, SCHEME, "Teenusdisainer 1"],
      ["2. B", 1, YEAR, SCHEME, "Teenusdisainer 2"],
    ),
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
    "a slip of one letter": [
      table(...["1. A", "2. B", "3. C"].map((a) => [a, 1, YEAR, SCHEME, "Tallinna LV"]), [
        "4. D",
        1,
        YEAR,
        SCHEME,
        "Tallina LV",
      ]),
      "E5 variant Tallina LV → Tallinna LV",
    ],
  },
});
