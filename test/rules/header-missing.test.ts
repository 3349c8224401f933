import { check } from "../../src/checking/check";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
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

describe("the finding belongs to the section of the table under the header", () => {
  const UNTITLED = HEADER.with(3, "");
  const row = (cost: number): (string | number)[] => ["1. A", SCHEME, YEAR, cost, "ELVL"];
  const codes = (...grids: Grid[]): unknown[] =>
    check(readPlan(grids), [headerMissing]).map(({ section }) => section?.code ?? null);

  test("of several on a sheet", () =>
    expect(
      codes(
        gridOf([
          ...[["2.1. 3.5.2.1 Tartu linnas"], HEADER, row(1), []],
          ...[["2.2. 3.5.2.2 Tallinna linnas"], UNTITLED, row(2), []],
          ...[["2.3. 3.5.2.3 Narva linnas"], HEADER, row(3), []],
        ]),
      ),
    ).toEqual(["3.5.2.2"]));

  test("of several sheets", () =>
    expect(
      codes(
        gridOf([["2.1. 3.5.2.1 Tartu linnas"], HEADER, row(1)], { name: "Tartu" }),
        gridOf([["2.2. 3.5.2.2 Tallinna linnas"], UNTITLED, row(2)], { name: "Tallinn" }),
      ),
    ).toEqual(["3.5.2.2"]));

  test("with blank rows between the two", () =>
    expect(codes(gridOf([["2.2. 3.5.2.2 Tallinna linnas"], UNTITLED, [], [], row(2)]))).toEqual(["3.5.2.2"]));
});
