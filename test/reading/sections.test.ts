import { sectionTotals } from "../../src/plan/rollup";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, merged, SCHEME, table, YEAR, type CellInput } from "../support/grids";
import { mistakes } from "../support/samples";

/** `code party total` of every section. */
function parts(grid: Grid): string[] {
  return readPlan([grid]).sections.map(
    (section) => `${section.code ?? "-"} ${section.party} ${sectionTotals(section).computed}`,
  );
}
const row = (text: string, cost: number): CellInput[] => [text, SCHEME, YEAR, cost, "ELVL"];
const PLAN = [
  row("Otsesed personalikulud (1 koht)", 2),
  row("1. A", 5),
  row("1.1. a", 2),
  row("1.2. b", 3),
  row("2. B", 1),
];

describe("several sections under one header", () => {
  test("divided by rows of their own, whatever numbers their activities have", () => {
    const grid = table(
      ["3.5.1.3 Kommunikatsioon", 3],
      ["1. a", 1],
      ["2. b", 1],
      ["3. c", 1],
      ["3.5.1.4 Võimekus", 2],
      ["1. x", 2],
    );
    expect(parts(grid)).toEqual(["3.5.1.3 ELVL 3", "3.5.1.4 ELVL 2"]);
    expect(mistakes([grid])).toEqual([]);
  });

  test.each([
    ["with running numbers", "2.1. 3.5.2.1 Tegevused Tartu linnas", "2.2. 3.5.2.2 Tegevused Narva linnas"],
    ["with codes alone", "3.5.2.1 Tegevused Tartu linnas", "3.5.2.2 Tegevused Narva linnas"],
  ])("divided by headings %s", (_, first, second) => {
    const grid = gridOf([HEADER, [first], ...PLAN, [second], ...PLAN]);
    expect(parts(grid)).toEqual(["3.5.2.1 Tartu 8", "3.5.2.2 Narva 8"]);
    expect(mistakes([grid])).toEqual([]);
  });

  test("divided by the parties' names, merged across", () => {
    const rows = [HEADER, ["Tartu linn"], ...PLAN, ["Jõhvi vald"], ...PLAN];
    const grid = gridOf(rows, { merges: [merged(1, 0, 1, 4), merged(7, 0, 7, 4)] });
    expect(parts(grid)).toEqual(["- Tartu 8", "- Jõhvi 8"]);
    expect(mistakes([grid])).toEqual([]);
  });
});

test("a section's own row may state the personnel block as well", () => {
  const grid = table(
    ["Otsesed personalikulud", 2],
    ["1.1. Palgakulu (1 koht)", 2],
    ["3.5.2.2 Tegevused", 5],
    ["1. A", 3],
  );
  expect(parts(grid)).toEqual(["3.5.2.2 ELVL 5"]);
  expect(mistakes([grid])).toEqual([]);
});

test("numbers that begin with the section's code", () => {
  const grid = gridOf([
    ["2.7. 3.5.2.7 Tegevused Haapsalu linnas"],
    HEADER,
    row("3.5.2.7.1 Teenused", 5),
    row("3.5.2.7.1.1 a", 2),
    row("3.5.2.7.1.2 b", 3),
    row("3.5.2.7.2 Kaasamine", 1),
  ]);
  expect(parts(grid)).toEqual(["3.5.2.7 Haapsalu 6"]);
  expect(mistakes([grid])).toEqual([]);
});

describe("cells merged down over a whole table", () => {
  const rows: [string, number | null][] = [
    ["1. A", 10],
    ["1.1. a", 4],
    ["1.2. b", 6],
    ["2. B", 5],
    ["2.1. c", 5],
  ];
  const over = (lines: [string, number | null][]): Grid => {
    const first = [SCHEME, YEAR];
    const cells = lines.map(([text, cost], i) => [text, ...(i === 0 ? first : [null, null]), cost, i ? null : "ELVL"]);
    return gridOf([HEADER, ...cells], { merges: [1, 2, 4].map((column) => merged(1, column, lines.length, column)) });
  };
  test("dates and party", () => {
    expect(parts(over(rows))).toEqual(["- ELVL 15"]);
    expect(mistakes([over(rows)])).toEqual([]);
  });
  test("with a personnel block above", () => {
    const grid = over([["Otsesed personalikulud", 3], ["1.1. Palgakulu (1 koht)", 2], ["1.3. Lähetused", 1], ...rows]);
    expect(parts(grid)).toEqual(["- ELVL 18"]);
    expect(mistakes([grid])).toEqual([]);
  });
});

test("a footnote under the indicators is no indicator", () =>
  expect(
    mistakes([
      gridOf([
        ["Indikaator", "Mõõtühik", "Sihttase 2025", "Sihttase 2029"],
        ["Koolitusi", "arv", 7, 12],
        ["* Kumulatiivselt projekti algusest"],
      ]),
    ]),
  ).toEqual([]));
