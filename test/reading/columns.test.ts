import { sectionTotals } from "../../src/plan/rollup";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, merged, SCHEME, YEAR, type CellInput } from "../support/grids";
import { mistakes } from "../support/samples";

/** A small plan in order: two activities of 6 and 5, each broken down. */
const ROWS: [string, string, number][] = [
  ["1.", "Teenused", 6],
  ["1.1.", "Nõustamine", 2],
  ["1.2.", "Materjalid", 4],
  ["2.", "Kaasamine", 5],
  ["2.1.", "Klubi", 5],
];
const [START, END] = [new Date("2025-01-01"), new Date("2025-12-31")];
const [FROM, TO] = [new Date("2023-01-01"), new Date("2029-10-31")];

function total(...grids: Grid[]): string {
  return readPlan(grids)
    .sections.map((section) => sectionTotals(section).computed.toString())
    .join(" + ");
}
const read = (grid: Grid): [string, string[]] => [total(grid), mistakes([grid])];

describe("columns of numbers", () => {
  const numbered = (title: string): Grid =>
    gridOf([[title, ...HEADER], ...ROWS.map(([number, text, cost]) => [number, text, SCHEME, YEAR, cost, "ELVL"])]);
  test.each(["Nr", "Jrk nr", "Järjekorranumber", "Rea nr", "#"])("titled %s", (title) =>
    expect(read(numbered(title))).toEqual(["11", []]),
  );
  test.each(["", "Tunnus"])("titled %j, known by content", (title) =>
    expect(read(numbered(title))).toEqual(["11", ["header-missing A1"]]),
  );

  test("under the title of the texts, merged over both", () => {
    const rows = ROWS.map(([number, text, cost]) => [number, text, SCHEME, YEAR, cost, "ELVL"]);
    const grid = gridOf([["Tegevus", null, ...HEADER.slice(1)], ...rows], { merges: [merged(0, 0, 0, 1)] });
    expect(read(grid)).toEqual(["11", []]);
    expect(readPlan([grid]).sections[0]!.tables[0]!.roots[0]!.title).toBe("Teenused");
  });
  test("beside texts without a title", () =>
    expect(
      read(
        gridOf([
          ["Nr", "", ...HEADER.slice(1)],
          ...ROWS.map(([number, text, cost]) => [number, text, SCHEME, YEAR, cost, "ELVL"]),
        ]),
      ),
    ).toEqual(["11", ["header-missing B1"]]));

  test("counting the rows beside activities with numbers of their own", () =>
    expect(
      read(
        gridOf([
          ["Jrk nr", ...HEADER],
          ...ROWS.map(([number, text, cost], i) => [i + 1, `${number} ${text}`, SCHEME, YEAR, cost, "ELVL"]),
        ]),
      ),
    ).toEqual(["11", []]));
});

describe("columns of dates", () => {
  const dated = (header: readonly CellInput[], merges = [merged(0, 0, 0, 0)]): Grid =>
    gridOf([header, ...ROWS.map(([number, text, cost]) => [`${number} ${text}`, FROM, TO, START, END, cost, "ELVL"])], {
      merges: merges.filter((area) => area.right > area.left),
    });
  const [activity, timeframe, period, cost, responsible] = HEADER;

  test("one title merged over two", () =>
    expect(
      read(
        dated([activity, timeframe, null, period, null, cost, responsible], [merged(0, 1, 0, 2), merged(0, 3, 0, 4)]),
      ),
    ).toEqual(["11", []]));
  test("a title each for start and end in other words", () =>
    expect(
      read(dated([activity, "Üldajaraami algusaeg", "Üldajaraami lõpuaeg", "Algusaeg", "Lõpuaeg", cost, responsible])),
    ).toEqual(["11", []]));
  test("ends without a title", () =>
    expect(read(dated([activity, "Üldajaraami algus", null, "Algus", null, cost, responsible]))).toEqual([
      "11",
      ["header-missing C1", "header-missing E1"],
    ]));
  test("starts without a title", () =>
    expect(read(dated([activity, null, "Üldajaraami lõpp", null, "Lõpp", cost, responsible]))).toEqual([
      "11",
      ["header-missing B1", "header-missing D1"],
    ]));
  test.each(["01.05.2025-", "– 31.05.2025", "alates 01.05.2025", "mai 2025", "kevadel"])(
    "%s in a start's cell without an end is one mistake: no period",
    (start) => {
      const header = [activity, "Üldajaraami algus", "Üldajaraami lõpp", "Algus", "Lõpp", cost, responsible];
      const rows = ROWS.map(([number, text, amount], index) =>
        index === 1
          ? [`${number} ${text}`, FROM, TO, start, null, amount, "ELVL"]
          : [`${number} ${text}`, FROM, TO, START, END, amount, "ELVL"],
      );
      expect(mistakes([gridOf([header, ...rows])])).toEqual(["period-unreadable D3"]);
    },
  );
  test("a date in a start's cell without an end lacks its end", () => {
    const header = [activity, "Üldajaraami algus", "Üldajaraami lõpp", "Algus", "Lõpp", cost, responsible];
    const rows = ROWS.map(([number, text, amount], index) => [
      ...[`${number} ${text}`, FROM, TO, "01.05.2025", index === 1 ? null : END, amount, "ELVL"],
    ]);
    expect(mistakes([gridOf([header, ...rows])])).toEqual(["period-missing E3"]);
  });
  test.each([
    [["algus", null, "algus", "lõpp"], "header-missing C2"],
    [["algus", "lõpp", null, "lõpp"], "header-missing D2"],
  ])("half a pair without its own title: %j", (under, found) => {
    const header = [activity, timeframe, null, period, null, cost, responsible];
    const merges = [merged(0, 0, 1, 0), merged(0, 1, 0, 2), merged(0, 3, 0, 4), merged(0, 5, 1, 5), merged(0, 6, 1, 6)];
    const rows = ROWS.map(([number, text, amount]) => [`${number} ${text}`, FROM, TO, START, END, amount, "ELVL"]);
    const grid = gridOf([header, [null, ...under, null, null], ...rows], { merges });
    expect(read(grid)).toEqual(["11", [found]]);
  });
  test("one title for two columns, the second without", () =>
    expect(read(dated([activity, timeframe, null, period, null, cost, responsible]))).toEqual([
      "11",
      ["header-missing C1", "header-missing E1"],
    ]));

  test.each([
    ["Tegevuse üldajaraam (algus- ja lõppkuupäev)", "Alguse ja lõpu kuupäev"],
    ["Üldajaraam (algus ja lõpp)", "Algus ja lõpp"],
    ["Üldajaraami algus", "Algus"],
  ])("whole periods under %s and %s", (overall, own) =>
    expect(
      read(
        gridOf([
          HEADER.with(1, overall).with(2, own),
          ...ROWS.map(([number, text, amount]) => [`${number} ${text}`, SCHEME, YEAR, amount, "ELVL"]),
        ]),
      ),
    ).toEqual(["11", []]),
  );
});

test("an untitled first column", () =>
  expect(
    read(
      gridOf([
        HEADER.with(0, ""),
        ...ROWS.map(([number, text, cost]) => [`${number} ${text}`, SCHEME, YEAR, cost, "ELVL"]),
      ]),
    ),
  ).toEqual(["11", ["header-missing A1"]]));

test.each([
  ["Kogumaksumus 2024-2026", "Planeeritav maksumus 2025. aastal"],
  ["Maksumus 2024", "Maksumus 2025"],
  ["Maksumus kokku", "Maksumus tegevuskava aastal"],
  ["Kogumaksumus", "Maksumus"],
])("of %s and %s the second counts", (other, own) =>
  expect(
    read(
      gridOf([
        [...HEADER.slice(0, 3), other, own, HEADER[4]],
        ...ROWS.map(([number, text, cost]) => [`${number} ${text}`, SCHEME, YEAR, 77, cost, "ELVL"]),
      ]),
    ),
  ).toEqual(["11", []]),
);

test("the nearer of two target years is the plan year's, wherever it stands", () => {
  const grid = gridOf([
    ["Indikaator", "Mõõtühik", "Sihttase 2029", "Sihttase 2025"],
    ["Koolitusi", "arv", 12, 7],
  ]);
  expect(mistakes([grid])).toEqual([]);
  expect(readPlan([grid]).sections[0]!.indicators[0]!.yearTarget!.value!.toString()).toBe("7");
});

test.each([
  [["", "Mõõtühik", "Sihttase 2025", "Sihttase 2029"], "A1"],
  [["Indikaator", "Mõõtühik", "", "Sihttase 2029"], "C1"],
  [["Indikaator", "Mõõtühik", "Sihttase 2025", ""], "D1"],
])("indicators under %j", (header, cell) =>
  expect(mistakes([gridOf([header, ["Koolitusi", "arv", 13, 12], ["Osalejaid", "arv", 1, 2]])])).toEqual([
    `header-missing ${cell}`,
    "target-above-final C2",
  ]),
);

test.each(["Alamtegevus", "Tegevuse nimi", "Planeeritud tegevus", "Sisutegevus", "Tegevuse/alamtegevuse nimetus"])(
  "activities titled %s",
  (title) => expect(read(gridOf([HEADER.with(0, title), ["1. A", SCHEME, YEAR, 6, "ELVL"]]))).toEqual(["6", []]),
);

test("letters that name the columns are no row", () =>
  expect(read(gridOf([HEADER, ["A", "B", "C", "D", "E"], ["1. Teenused", SCHEME, YEAR, 6, "ELVL"]]))).toEqual([
    "6",
    [],
  ]));

test("a code and a title in cells of their own are a heading", () =>
  expect(
    readPlan([gridOf([["3.5.2.5", "Sisutegevused Pärnu linnas"], HEADER, ["1. A", SCHEME, YEAR, 6, "ELVL"]])])
      .sections[0],
  ).toMatchObject({ code: "3.5.2.5", title: "Sisutegevused Pärnu linnas", party: "Pärnu" }));

test.each([
  [0.375, "0.375"],
  ["0,375", "0.375"],
  ["1,000", "1"],
  ["0,5 kohta", "0.5"],
])("a column of posts with %p", (written, fte) => {
  const block = ["Otsesed personalikulud", SCHEME, YEAR, 100, "ELVL", ""];
  const line = ["1.1 Palgakulu", SCHEME, YEAR, 100, "ELVL", written];
  const [section] = readPlan([gridOf([[...HEADER, "Kohti"], block, line])]).sections;
  expect(sectionTotals(section!).fte?.toString()).toBe(fte);
});
