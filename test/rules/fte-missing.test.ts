import { fteMissing } from "../../src/rules/fte-missing";
import { table } from "../support/grids";
import { testRule } from "../support/rule-tester";

testRule(fteMissing, {
  valid: {
    stated: table(["Otsesed personalikulud", 1], ["1.1. Palgakulu (1,2 kohta)", 1], ["1.3. Lähetused", 0]),
    "no wages": table(["Otsesed personalikulud", 0], ["1.1. Palgakulu", 0]),
  },
  invalid: { "not stated": [table(["Otsesed personalikulud", 1], ["1.1. Palgakulu koos maksudega", 1]), "A3 missing"] },
});
