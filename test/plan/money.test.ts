import Decimal from "decimal.js";
import { amountText, differs } from "../../src/plan/money";

test.each([
  ["1", "1.005", true],
  ["1.005", "1", true],
  ["1", "1.0049", false],
  ["1", "0.9951", false],
  ["1", "1.008", true],
  ["-1", "-1.005", true],
  ["-0.003", "0.002", true],
])("%s and %s differ: %s", (a, b, expected) => expect(differs(new Decimal(a), new Decimal(b))).toBe(expected));

test.each([
  ["57180", "57180.00"],
  ["0.5", "0.50"],
  ["0.995", "0.995"],
  ["1e-7", "0.0000001"],
  ["1e21", "1000000000000000000000.00"],
])("%s as a decimal string", (value, text) => expect(amountText(new Decimal(value))).toBe(text));
