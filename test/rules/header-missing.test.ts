import { headerMissing } from "../../src/rules/header-missing";
import { HEADER, SCHEME, YEAR, gridOf } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(headerMissing, {
  valid: { titled: gridOf([HEADER, ["1. A", SCHEME, YEAR, 1, "ELVL"]]) },
  invalid: {
    "no title": [gridOf([HEADER.with(3, ""), ["1. A", SCHEME, YEAR, "20 000", "ELVL"]]), "D1 empty"],
    "a title that tells nothing": [
      gridOf([HEADER.with(3, "Veerg 4"), ["1. A", SCHEME, YEAR, 20, "ELVL"]]),
      "D1 unknown Veerg 4 → ",
    ],
  },
});
