import { tableUnreadable } from "../../src/rules/table-unreadable";
import { HEADER, SCHEME, YEAR, gridOf } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(tableUnreadable, {
  valid: {
    "a plan table": gridOf([HEADER, ["1. A", SCHEME, YEAR, 1, "ELVL"]]),
    "another table": gridOf([
      ["Nimi", "Telefon"],
      ["Mari", "555"],
    ]),
  },
  invalid: {
    "no cost column": [gridOf([HEADER.slice(0, 3), ["1. A", SCHEME, YEAR]]), "A1 columns"],
    "no header": [
      gridOf([
        ["1. A", YEAR, 5],
        ["2. B", YEAR, 6],
      ]),
      "A1 columns",
    ],
  },
});
