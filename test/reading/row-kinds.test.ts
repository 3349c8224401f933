import { activitiesOf } from "../../src/plan/walk";
import { sectionTotals } from "../../src/plan/rollup";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, SCHEME, table, YEAR, type CellInput } from "../support/grids";
import { mistakes } from "../support/samples";

/** `total FTE` of a table that should be in order. */
function read(grid: Grid): string {
  expect(mistakes([grid])).toEqual([]);
  return readPlan([grid])
    .sections.map((section) => {
      const { declared, computed, fte } = sectionTotals(section);
      expect(declared.toString()).toBe(computed.toString());
      return `${computed} ${fte ?? "-"}`;
    })
    .join(" + ");
}
const LINES: CellInput[][] = [
  ["1.1. Palgakulu koos maksudega (1 koht)", 90],
  ["1.3. Lähetused ja koolitused", 10],
];
const REST: CellInput[][] = [
  ["1. A", 6],
  ["1.1. a", 6],
];

test.each([
  "Otsesed personalikulud",
  "Otsesed personali-kulud",
  "Otsesed personali-\nkulud",
  "Otsesed personali kulud:",
  "Otsene personalikulu",
  "Projekti personalikulud",
  "Otsesed kulud:",
  "Personal",
  "A. Otsesed personalikulud",
  "I. Otsesed personalikulud",
  "1.1 Otsesed personalikulud",
  "1.1.1. Otsesed personalikulud",
])("personnel under the title %j", (title) => expect(read(table([title, 100], ...LINES, ...REST))).toBe("106 1"));

describe("personnel in more and in fewer rows", () => {
  const block: CellInput[] = ["Otsesed personalikulud", 100];
  test("posts with codes of their own", () =>
    expect(
      read(
        table(
          block,
          ["1.1. Palgakulu", 90],
          ["1.1.1. Koordinaator (1 koht)", 50],
          ["1.1.2. Nõustaja (0,5 kohta)", 40],
          LINES[1]!,
          ...REST,
        ),
      ),
    ).toBe("106 1.5"));
  test("posts without codes", () =>
    expect(
      read(
        table(
          block,
          ["1.1. Palgakulu", 90],
          ["Koordinaator (1 koht)", 50],
          ["Nõustaja (0,5 kohta)", 40],
          LINES[1]!,
          ...REST,
        ),
      ),
    ).toBe("106 1.5"));
  test("posts beneath wages that state their FTE", () =>
    expect(read(table(block, LINES[0]!, ["1.1.1. Koordinaator", 90], LINES[1]!, ...REST))).toBe("106 1"));
  test("an FTE that block and line both state counts once", () =>
    expect(read(table(["Otsesed personalikulud (1 koht)", 100], ...LINES, ...REST))).toBe("106 1"));
  test("a block within the section's own row keeps its FTE", () =>
    expect(read(table(["3.5.2.1 Tartu linnas", 106], block, ...LINES, ...REST))).toBe("106 1"));
  test("a category above, without an amount and with one", () => {
    expect(read(table(["Otsesed kulud", null], block, ...LINES, ...REST))).toBe("106 1");
    expect(read(table(["Otsesed kulud", 106], block, ...LINES, ...REST))).toBe("106 1");
  });
  test("lines in a table of their own", () => {
    const rows = [...LINES.map(([text, cost]) => [text, SCHEME, YEAR, cost, "ELVL"])];
    expect(
      read(
        gridOf([
          ["Tabel 1. Personal"],
          HEADER,
          ...rows,
          [],
          ["Tabel 2. Tegevused"],
          HEADER,
          ["1. A", SCHEME, YEAR, 6, "ELVL"],
        ]),
      ),
    ).toBe("106 1");
  });
});

describe("rows that are no activities", () => {
  const activities: CellInput[][] = [
    ["1. A", 6],
    ["1.1. a", 6],
    ["2. B", 5],
    ["2.1. b", 5],
  ];
  const bare = (text: string, cost: number | null): CellInput[] => [text, cost, null, null, null];
  test.each(["Kokku", "Kogusumma", "Kogumaksumus", "Summa", "Koond", "Tegevused kokku", "KOKKU:"])(
    "a total titled %s",
    (title) => expect(read(table(...activities, bare(title, 11)))).toBe("11 -"),
  );
  test.each(["Kaudsed kulud 7%", "Kaudsed kulud (7 % otsestest)", "C. Kaudsed kulud", "Üldkulud"])(
    "indirect costs as %s",
    (title) => expect(read(table(...activities, bare(title, 1), bare("Kokku", 12)))).toBe("12 -"),
  );
  test("sub-totals after each activity", () =>
    expect(
      read(
        table(
          activities[0]!,
          activities[1]!,
          bare("1. kokku", 6),
          activities[2]!,
          activities[3]!,
          bare("2. kokku", 5),
          bare("Kokku", 11),
        ),
      ),
    ).toBe("11 -"));
  test("sub-totals without a number", () => {
    const grid = table(
      activities[0]!,
      activities[1]!,
      bare("Kokku", 6),
      activities[2]!,
      activities[3]!,
      bare("Kokku", 5),
      ["3. C", 1],
    );
    expect(read(grid)).toBe("12 -");
    expect(
      readPlan([grid])
        .sections.flatMap(activitiesOf)
        .filter(({ number }) => number?.flaw),
    ).toEqual([]);
  });
  test("who signed the table, and when", () =>
    expect(read(table(...activities, bare("Kokku", 11), ["Kinnitas", null, "12.03.2025", "Mari Maasikas", null]))).toBe(
      "11 -",
    ));
});

test("a row that lost its text keeps its amount", () => {
  const grid = table(["1. A", 6], ["1.1. a", 2], [null, 4]);
  expect(readPlan([grid]).sections.map((section) => sectionTotals(section).computed.toString())).toEqual(["6"]);
});

describe("numbers without the usual dot", () => {
  test.each([
    ["1 Teenused", "2 Kaasamine"],
    ["I Teenused", "II Kaasamine"],
    ["Tegevus 1. Teenused", "Tegevus 2. Kaasamine"],
    ["1) Teenused", "2) Kaasamine"],
    ["Tegevus 1: Teenused", "Tegevus 2: Kaasamine"],
  ])("%s, %s", (first, second) =>
    expect(read(table([first, 6], ["1.1 a", 2], ["1.2 b", 4], [second, 1], ["2.1 c", 1]))).toBe("7 -"),
  );
  test("sub-activities by name", () =>
    expect(read(table(["Tegevus 1: A", 10], ["Alamtegevus 1.1 a", 4], ["Alamtegevus 1.2 b", 6]))).toBe("10 -"));
  test("a count is no number", () =>
    expect(
      readPlan([table(["1. A", 3], ["1.1. a", 1], ["10 Koolitust", 2])])
        .sections.flatMap(activitiesOf)
        .map(({ number }) => number?.text),
    ).toEqual(["1", "1.1", undefined]));
});
