import { isoDay } from "../../src/plan/day";
import type { Activity, Plan } from "../../src/plan/model";
import { sectionTotals } from "../../src/plan/rollup";
import { activitiesOf } from "../../src/plan/walk";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, indicators, merged, SCHEME, table, YEAR, type CellInput } from "../support/grids";

/** The rows of a plan, indented by level: `kind number title | cost`. */
function outline(plan: Plan): string[] {
  const level = ({ parent }: Activity): number => (parent ? 1 + level(parent) : 0);
  return plan.sections.flatMap((section) =>
    activitiesOf(section).map(
      (row) =>
        `${"  ".repeat(level(row))}${row.kind} ${row.number?.text ?? "-"} ${row.title.slice(0, 20)} | ${row.cost.value?.toString() ?? ""}`,
    ),
  );
}

const costs = (grid: Grid): (string | undefined)[] =>
  readPlan([grid]).sections.flatMap((section) => activitiesOf(section).map((row) => row.cost.value?.toString()));

describe("columns are found whatever their titles look like", () => {
  const rows: CellInput[][] = [["1. A", SCHEME, YEAR, "10", "ELVL"]];
  test.each([
    ["Planeeritav maksumus 2026. aastal"],
    ["Planeeritav  maksumus\ntegevuskava aastal 2025 (eurodes)"],
    ["Planeeritav maksu-\nmus tegevus-kava aastal"],
    ["PLANEERITAV MAKSUMUS"],
    ["Maksumus, eur"],
    ["Eelarve 2025"],
    ["Summa"],
    [""],
  ])("cost: %j", (title) => expect(costs(gridOf([HEADER.with(3, title), ...rows]))).toEqual(["10"]));

  test("in any order, with empty rows and columns around them", () => {
    const order = [4, 3, 0, 2, 1];
    const pick = (row: readonly CellInput[]): CellInput[] => [null, null, ...order.map((i) => row[i])];
    expect(costs(gridOf([[], [], pick(HEADER), pick(rows[0]!)]))).toEqual(["10"]);
  });
});

describe("dates in columns of their own", () => {
  const dates = (grid: Grid): string[] =>
    readPlan([grid]).sections.flatMap((section) =>
      activitiesOf(section).map(({ timeframe, period }) =>
        [timeframe?.start, timeframe?.end, period?.start, period?.end]
          .map((date) => (date?.value == null ? "-" : isoDay(date.value)))
          .join(" "),
      ),
    );
  const row: CellInput[] = [
    "1. A",
    new Date("2023-01-01"),
    new Date("2029-10-31"),
    new Date("2025-01-01"),
    new Date("2025-12-31"),
    10,
    "ELVL",
  ];
  const read = ["2023-01-01 2029-10-31 2025-01-01 2025-12-31"];

  test("one header row", () =>
    expect(
      dates(
        gridOf([["Tegevus", "Üldajaraami algus", "Üldajaraami lõpp", "Algus", "Lõpp", "Maksumus", "Vastutaja"], row]),
      ),
    ).toEqual(read));

  test("two pairs of Algus and Lõpp", () =>
    expect(dates(gridOf([["Tegevus", "Algus", "Lõpp", "Algus", "Lõpp", "Maksumus", "Vastutaja"], row]))).toEqual(read));

  test("two header rows, the upper merged across", () => {
    const header = ["Tegevus", "Tegevuse üldajaraam", null, HEADER[2], null, "Maksumus", "Vastutaja"];
    const under = [null, "Algus", "Lõpp", "Algus", "Lõpp", null, null];
    const merges = [merged(0, 0, 1, 0), merged(0, 1, 0, 2), merged(0, 3, 0, 4), merged(0, 5, 1, 5), merged(0, 6, 1, 6)];
    expect(dates(gridOf([header, under, row], { merges }))).toEqual(read);
  });

  test("titles in the lower row alone", () => {
    const upper = [null, "Tegevuse üldajaraam", null, HEADER[2], null];
    const lower = ["Tegevus", "Algus", "Lõpp", "Algus", "Lõpp", "Maksumus", "Vastutaja"];
    expect(dates(gridOf([upper, lower, row], { merges: [merged(0, 1, 0, 2), merged(0, 3, 0, 4)] }))).toEqual(read);
  });

  test("the date system of 1904", () => {
    const serials = row.map((value) => (value instanceof Date ? value.getTime() / 86_400_000 + 25_569 - 1_462 : value));
    const header = ["Tegevus", "Üldajaraami algus", "Üldajaraami lõpp", "Algus", "Lõpp", "Maksumus", "Vastutaja"];
    expect(dates(gridOf([header, serials], { date1904: true }))).toEqual(read);
  });
});

describe("several activities in a row", () => {
  const personnel = "Otsesed personalikulud\n1.1. Palgakulu (1 koht)\n1.3. Lähetused";
  test("in one cell, with amounts between blank lines", () =>
    expect(outline(readPlan([table([personnel, "100\n90\n\n\n10"])]))).toEqual([
      "personnel - Otsesed personalikul | 100",
      "  personnel-line 1.1 Palgakulu (1 koht) | 90",
      "  personnel-line 1.3 Lähetused | 10",
    ]));

  test("pasted, a paragraph a row, the shorter cells merged downwards", () => {
    const lines = [...personnel.split("\n"), null, null];
    const amounts = ["100", "90", null, null, "10"];
    const rows = lines.map((line, i) => [
      line,
      i === 0 ? SCHEME : null,
      i === 0 ? YEAR : null,
      amounts[i],
      i === 0 ? "ELVL" : null,
    ]);
    const merges = [merged(3, 0, 5, 0), ...[1, 2, 4].map((column) => merged(1, column, 5, column))];
    expect(outline(readPlan([gridOf([HEADER, ...rows], { merges })]))).toEqual([
      "personnel - Otsesed personalikul | 100",
      "  personnel-line 1.1 Palgakulu (1 koht) | 90",
      "  personnel-line 1.3 Lähetused | 10",
    ]);
  });

  test("fewer amounts than activities go to the line beside them", () =>
    expect(costs(table(["1.1. A\nkirjeldus\n1.2. B\nkirjeldus\n1.3. C", "5\n\n\n\n7"]))).toEqual([
      "5",
      undefined,
      "7",
    ]));

  test("a numbered list in a description is no activity", () =>
    expect(outline(readPlan([table(["1.1. A:\n1. esimene\n2. teine", "5"])]))).toEqual([
      "activity 1.1 A: 1. esimene 2. tei | 5",
    ]));

  test("a party merged over rows that are activities of their own", () => {
    const rows = [1, 2, 3].map((n) => [`${n}. A`, SCHEME, YEAR, n * 10, n === 1 ? "ELVL" : null]);
    const plan = readPlan([gridOf([HEADER, ...rows], { merges: [merged(1, 4, 3, 4)] })]);
    expect(outline(plan)).toEqual(["activity 1 A | 10", "activity 2 A | 20", "activity 3 A | 30"]);
    expect(activitiesOf(plan.sections[0]!).map((row) => row.responsible?.value)).toEqual(["ELVL", "ELVL", "ELVL"]);
  });
});

describe("sections", () => {
  test("several tables on a sheet, with text between them", () => {
    const grid = gridOf([
      ["Toetatava tegevuse tegevuskava perioodil 01.01.2026 – 31.12.2026"],
      ["1.1 3.5.1.1 Kavad"],
      ["Sihtrühm: 2026. aastal …"],
      ["Tabel 1. Tegevuste ajakava"],
      HEADER,
      ["1. A", SCHEME, "01.01.2026-31.12.2026", 10, "ELVL"],
      ["Tabel 2. Näitajad"],
      ["Indikaator", "Mõõtühik", "Sihttase 2026", "Sihttase 2029", "Selgitus"],
      ["Koolitused", "Arv", 3, 7],
      [],
      ["2.1. 3.5.2.1 Tegevused Jõhvi vallas"],
      HEADER,
      ["1. B", SCHEME, "01.01.2026-31.12.2026", 20, "Jõhvi VV"],
    ]);
    const plan = readPlan([grid]);
    expect(isoDay(plan.period!.start)).toBe("2026-01-01");
    expect(plan.sections.map(({ code, party, indicators: found }) => [code, party, found.length])).toEqual([
      ["3.5.1.1", "ELVL", 1],
      ["3.5.2.1", "Jõhvi", 0],
    ]);
  });

  test("one table for several sections, each with a row of its own", () => {
    const plan = readPlan([
      table(["3.5.2.1 Tartu", 3], ["1. A", 1], ["2. B", 2], ["3.5.2.2 Tallinn", 4], ["1. C", 4], ["Kokku", 7]),
    ]);
    expect(plan.sections.map((section) => [section.code, sectionTotals(section).computed.toNumber()])).toEqual([
      ["3.5.2.1", 3],
      ["3.5.2.2", 4],
    ]);
  });

  test("hidden sheets are read", () => expect(costs({ ...table(["1. A", 10]), hidden: true })).toEqual(["10"]));

  test("indicators", () => {
    const [found] = readPlan([indicators(["Koolitused", "Arv", "1 000", "85%", "selgitus"])]).sections[0]!.indicators;
    expect([
      found!.name,
      found!.unit,
      found!.yearTarget?.value?.toNumber(),
      found!.finalTarget?.value?.toNumber(),
    ]).toEqual(["Koolitused", "Arv", 1000, 85]);
  });

  test("the year that most periods share, where no title names one", () =>
    expect(
      isoDay(
        readPlan([table(["1. A", 1, "01.01.2027-31.12.2027"], ["2. B", 1, "01.01.2026-31.12.2027"])]).period!.start,
      ),
    ).toBe("2027-01-01"));
});

describe("numbers and positions", () => {
  test("a group whose own row is missing", () =>
    expect(outline(readPlan([table(["1. A", 1], ["1.1. B", 1], ["2.1. C", 2], ["2.2. D", 3], ["3. E", 4])]))).toEqual([
      "activity 1 A | 1",
      "  activity 1.1 B | 1",
      "activity 2.1 C | 2",
      "activity 2.2 D | 3",
      "activity 3 E | 4",
    ]));

  test("a row without a number among sub-activities", () =>
    expect(outline(readPlan([table(["1. A", 3], ["1.1. B", 1], ["C", 1], ["1.3. D", 1])]))).toEqual([
      "activity 1 A | 3",
      "  activity 1.1 B | 1",
      "  activity - C | 1",
      "  activity 1.3 D | 1",
    ]));

  test("numbers in a column of their own, as numbers and as text", () => {
    const header = ["Nr", ...HEADER];
    const rows = [
      [1, "A"],
      [1.1, "B"],
      ["1.2.", "C"],
      ["2", "D"],
    ].map(([n, title]) => [n, title, SCHEME, YEAR, 1, "ELVL"]);
    expect(outline(readPlan([gridOf([header, ...rows])]))).toEqual([
      "activity 1 A | 1",
      "  activity 1.1 B | 1",
      "  activity 1.2 C | 1",
      "activity 2 D | 1",
    ]);
  });

  test("personnel after the activities", () =>
    expect(
      outline(
        readPlan([
          table(
            ["1. A", 3],
            ["1.1. B", 3],
            ["Otsesed personalikulud", 5],
            ["1.1. Palgakulu (1 koht)", 4],
            ["1.3. Lähetused", 1],
          ),
        ]),
      ),
    ).toEqual([
      "activity 1 A | 3",
      "  activity 1.1 B | 3",
      "personnel - Otsesed personalikul | 5",
      "  personnel-line 1.1 Palgakulu (1 koht) | 4",
      "  personnel-line 1.3 Lähetused | 1",
    ]));
});

describe("what else stands in and around tables", () => {
  const content = (grid: Grid): string[] => outline(readPlan([grid]));

  test("remarks right under a table", () =>
    expect(content(gridOf([HEADER, ["1. A", SCHEME, YEAR, 10, "ELVL"], ["Märkused: summad on käibemaksuga"]]))).toEqual(
      ["activity 1 A | 10"],
    ));

  test("an indicator table beside the activities", () => {
    const grid = gridOf([
      [...HEADER, null, "Indikaator", "Mõõtühik", "Sihttase 2025", "Sihttase 2029"],
      ["1. A", SCHEME, YEAR, 10, "ELVL", null, "Koolitused", "Arv", 3, 7],
    ]);
    expect(content(grid)).toEqual(["activity 1 A | 10"]);
    expect(readPlan([grid]).sections[0]!.indicators.map(({ name }) => name)).toEqual(["Koolitused"]);
  });

  test("a header repeated on the next page", () =>
    expect(
      content(
        gridOf([
          HEADER,
          ["1. A", SCHEME, YEAR, 10, "ELVL"],
          ["1.1. B", SCHEME, YEAR, 4, "ELVL"],
          HEADER,
          ["1.2. C", SCHEME, YEAR, 6, "ELVL"],
        ]),
      ),
    ).toEqual(["activity 1 A | 10", "  activity 1.1 B | 4", "  activity 1.2 C | 6"]));

  test.each([[[1, 2, 3, 4, 5]], [["1", "2", "3", "4", "5"]]])("columns numbered under their titles: %j", (numbers) =>
    expect(content(gridOf([HEADER, numbers, ["1. A", SCHEME, YEAR, 10, "ELVL"]]))).toEqual(["activity 1 A | 10"]),
  );

  test("rows without numbers that add up to the row above", () =>
    expect(content(table(["1. A", 10], ["- päev", 4], ["- reis", 6], ["2. B", 3]))).toEqual([
      "activity 1 A | 10",
      "  activity - - päev | 4",
      "  activity - - reis | 6",
      "activity 2 B | 3",
    ]));

  test("1.10 in a number cell", () => {
    const rows = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11].map((n) => [
      n,
      "A",
      SCHEME,
      YEAR,
      n === 1 ? 11 : 1,
      "ELVL",
    ]);
    const plan = readPlan([gridOf([["Nr", ...HEADER], ...rows])]);
    expect(activitiesOf(plan.sections[0]!).filter((row) => row.number?.flaw)).toEqual([]);
  });

  test("a personnel block that counts among the activities", () => {
    const plan = readPlan([
      table(["1. Personalikulud", 10], ["1.1. Palgakulu (1 koht)", 8], ["1.2. Lähetused", 2], ["2. A", 5]),
    ]);
    expect(activitiesOf(plan.sections[0]!).filter((row) => row.number?.flaw)).toEqual([]);
  });
});
