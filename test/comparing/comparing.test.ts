import { comparePlans } from "../../src/comparing/compare-plans";
import { compareSections } from "../../src/comparing/compare-sections";
import { readPlan } from "../../src/reading/read-plan";
import { planLines, sectionLines } from "../support/change-lines";
import { gridOf, HEADER, indicators, SCHEME, table, YEAR, type CellInput } from "../support/grids";
import { cellsOf, planRow, sectionOf, type PlanRow } from "../support/plan-rows";
import { FORMS, PARTNERS, readSample } from "../support/samples";

const COURSES = planRow("Koolitused kohalike omavalitsuste töötajatele", 8_000, [
  planRow("Koolituste ettevalmistamine ja õppekavade koostamine", 2_000),
  planRow("Kahepäevane koolitus sotsiaaltöötajatele Viljandis", 4_500),
  planRow("Tagasiside kogumine ja kokkuvõtete kirjutamine", 1_500),
]);
const NETWORK = planRow("Võrgustiku kohtumised", 3_000, [
  planRow("Kevadine kohtumine ministeeriumi esindajatega", 1_200),
  planRow("Sügisene ümarlaud piirkondade koordinaatoritele", 1_800),
]);
const PLAN = [COURSES, NETWORK];

const rowsOf = (...rows: readonly (readonly CellInput[])[]) => readPlan([table(...rows)]).sections[0]!;
const changes = (after: readonly PlanRow[], before: readonly PlanRow[] = PLAN): string[] =>
  sectionLines(compareSections(sectionOf(before), sectionOf(after)));
const withRows = (row: PlanRow, rows: readonly PlanRow[]): PlanRow => ({ ...row, rows });
const retitled = (row: PlanRow, title: string): PlanRow => ({ ...row, title });

test("an inserted activity renumbers those after it", () => {
  const [first, ...rest] = COURSES.rows;
  const added = planRow("Õpetajate suvekooli läbiviimine Saaremaal", 900);
  expect(changes([withRows(COURSES, [first!, added, ...rest]), NETWORK])).toEqual([
    "added 1.2 Õpetajate suvekooli läbiviimine Saaremaal",
    "changed 1.3 Kahepäevane koolitus sotsiaaltöötajatele Viljandis: number 1.2 → 1.3",
    "changed 1.4 Tagasiside kogumine ja kokkuvõtete kirjutamine: number 1.3 → 1.4",
  ]);
});

test("a removed activity stands where it stood", () => {
  const [first, , last] = COURSES.rows;
  expect(changes([withRows(COURSES, [first!, last!]), NETWORK])).toEqual([
    "removed 1.2 Kahepäevane koolitus sotsiaaltöötajatele Viljandis",
    "changed 1.2 Tagasiside kogumine ja kokkuvõtete kirjutamine: number 1.3 → 1.2",
  ]);
});

test.each([
  ["a word", "Kahepäevane koolitus lastekaitsetöötajatele Viljandis"],
  ["endings", "Kahepäevased koolitused sotsiaaltöötajale Viljandis"],
  ["a slip of the pen", "Kahepäevane koolitus sotsiaaltöötajatele Viljandsi"],
  ["words at the end", "Kahepäevane koolitus sotsiaaltöötajatele Viljandis ja Tartus"],
  ["another order", "Sotsiaaltöötajatele kahepäevane koolitus Viljandis"],
  ["a year", "Kahepäevane koolitus sotsiaaltöötajatele Viljandis 2026. aastal"],
])("a reworded activity is the same one: %s", (_, title) => {
  const [first, second, last] = COURSES.rows;
  const after = withRows(COURSES, [first!, { ...retitled(second!, title), cost: 5_000 }, last!]);
  expect(changes([after, NETWORK])).toEqual([
    `changed 1.2 ${title}: title ${second!.title} → ${title}, cost 4500.00 → 5000.00`,
  ]);
});

test("another activity in its place was added, and the old one removed", () => {
  const [first, second, last] = COURSES.rows;
  const after = withRows(COURSES, [first!, planRow("Veebilehe tõlkimine ukraina keelde", 700), last!]);
  expect(changes([after, NETWORK])).toEqual([
    `removed 1.2 ${second!.title}`,
    "added 1.2 Veebilehe tõlkimine ukraina keelde",
  ]);
});

test("an activity under another one was moved", () => {
  const [first, second, last] = COURSES.rows;
  const after = [withRows(COURSES, [first!, last!]), withRows(NETWORK, [second!, ...NETWORK.rows])];
  expect(changes(after)).toEqual([
    "changed 1.2 Tagasiside kogumine ja kokkuvõtete kirjutamine: number 1.3 → 1.2",
    "moved 2.1 Kahepäevane koolitus sotsiaaltöötajatele Viljandis: number 1.2 → 2.1",
    "changed 2.2 Kevadine kohtumine ministeeriumi esindajatega: number 2.1 → 2.2",
    "changed 2.3 Sügisene ümarlaud piirkondade koordinaatoritele: number 2.2 → 2.3",
  ]);
});

test("a parent with quite another name is known by its sub-activities", () => {
  expect(changes([retitled(COURSES, "Pädevuste arendamine"), NETWORK])).toEqual([
    `changed 1 Pädevuste arendamine: title ${COURSES.title} → Pädevuste arendamine`,
  ]);
});

test("of rows with one title each keeps its amount", () => {
  const [a, b, c] = [100, 200, 300].map((cost) => planRow("Ümarlaud", cost));
  expect(changes([b!, c!], [a!, b!, c!])).toEqual([
    "removed 1 Ümarlaud",
    "changed 1 Ümarlaud: number 2 → 1",
    "changed 2 Ümarlaud: number 3 → 2",
  ]);
});

test("values that mean the same are the same", () => {
  const before = rowsOf(["1. Seminar – Tartus", "84 350, 84", "01.01.2025-31.12.2025", SCHEME, "ELVL"]);
  const after = rowsOf(["1.  Seminar - Tartus;", 84_350.84, "01.01.2025 –  31.12.2025", SCHEME, "ELVL"]);
  expect(compareSections(before, after)).toMatchObject({ isSame: true });
});

test("real dates in two columns are the same as a period written as text", () => {
  const header = ["Tegevus", "Üldajaraam", "Perioodi algus", "Perioodi lõpp", "Planeeritav maksumus", "Vastutaja"];
  const dates = [new Date("2025-01-01"), new Date("2025-12-31")];
  const after = readPlan([gridOf([header, ["1. Seminar", SCHEME, ...dates, 10, "ELVL"]])]).sections[0]!;
  expect(sectionLines(compareSections(rowsOf(["1. Seminar", 10, YEAR, SCHEME, "ELVL"]), after))).toEqual([]);
});

test("what can't be read is compared as it is written", () => {
  const after = rowsOf(["1. Seminar", "ca 8 tuhat", "31.11.2025-31.12.2025"]);
  expect(sectionLines(compareSections(rowsOf(["1. Seminar", 8_000]), after))).toEqual([
    "changed 1 Seminar: periodStart 2025-01-01 → 31.11.2025, cost 8000.00 → ca 8 tuhat",
  ]);
});

test("indicators", () => {
  const before = readPlan([indicators(["Koolitatud", "inimest", 10, 20, "a"], ["Kohtumisi", "tk", 3, 4, "b"])]);
  const after = readPlan([
    indicators(["Kohtumisi", "tk", 3, "5%", "b"], ["Koolitatud isikud", "inimest", 10, 20, "a"]),
  ]);
  expect(planLines(comparePlans(before, after)).map((line) => line.trim())).toEqual([
    "changed Kohtumisi: finalTarget 4 → 5",
    "changed Koolitatud isikud: title Koolitatud → Koolitatud isikud",
  ]);
});

describe("sections", () => {
  const sheet = (name: string, heading: string | null, rows: readonly PlanRow[]) =>
    gridOf(cellsOf(rows, heading), { name });
  const other = [planRow("Uudiskirja saatmine elanikele", 50), planRow("Infotunnid raamatukogus", 70)];

  test("with one code are told apart by their party", () => {
    const before = readPlan([sheet("a", "3.5.2.5 Pärnu linnas", PLAN), sheet("b", "3.5.2.5 Saaremaa vallas", other)]);
    const after = readPlan([sheet("x", "3.5.2.5 Saaremaa vallas", other), sheet("y", "3.5.2.5 Pärnu linnas", PLAN)]);
    expect(planLines(comparePlans(before, after))).toEqual([]);
  });

  test("whose code was corrected are known by their party and rows", () => {
    const before = readPlan([sheet("a", "3.5.2.5 Pärnu linnas", PLAN)]);
    const { sections } = comparePlans(before, readPlan([sheet("a", "3.5.2.6 Pärnu linnas", PLAN)]));
    expect(sections.map(({ ownFields }) => ownFields)).toEqual([
      [{ field: "code", before: "3.5.2.5", after: "3.5.2.6" }],
    ]);
  });

  test("without a code are known by their rows", () => {
    const before = readPlan([sheet("a", null, PLAN), sheet("b", null, other)]);
    const after = readPlan([sheet("b", null, other), sheet("c", null, PLAN)]);
    expect(planLines(comparePlans(before, after))).toEqual([]);
  });

  test("of two parties are two, though their rows are the same", () => {
    const before = readPlan([sheet("a", "3.5.2.5 Pärnu linnas", PLAN)]);
    const { sections } = comparePlans(before, readPlan([sheet("b", "3.5.2.6 Saaremaa vallas", PLAN)]));
    expect(sections.map((section) => [section.before?.party, section.after?.party])).toEqual([
      ["Pärnu", undefined],
      [undefined, "Saaremaa"],
    ]);
  });

  test("that have nothing in common are removed and added", () => {
    const before = readPlan([sheet("a", "3.5.2.5 Pärnu linnas", PLAN)]);
    const after = readPlan([sheet("b", "3.5.2.5 Saaremaa vallas", other)]);
    const { sections, declared } = comparePlans(before, after);
    expect(sections.map((section) => [section.before?.party, section.after?.party])).toEqual([
      ["Pärnu", undefined],
      [undefined, "Saaremaa"],
    ]);
    expect([declared.before.toNumber(), declared.after.toNumber()]).toEqual([11_000, 120]);
  });
});

test("a partner's workbook has one of the Word plan's sections", async () => {
  const word = await readSample(FORMS[0]!);
  for (const file of PARTNERS) {
    const plan = await readSample(`partnerid/${file}.xlsx`);
    const { sections } = comparePlans(word, plan);
    expect(sections.filter(({ before, after }) => before && after)).toHaveLength(1);
    expect(sections).toHaveLength(12);
  }
});

test.each(FORMS)("%s says the same as the Word plan", async (file) => {
  const result = comparePlans(await readSample(FORMS[0]!), await readSample(file));
  expect(planLines(result)).toEqual([]);
  expect(result.isSame).toBe(true);
});

test("five thousand rows, each renumbered and every second one reworded, are compared in seconds", () => {
  const title = (index: number): string =>
    [index * 7919, index * 104_729, index * 1_299_709].map((n) => `sõna${(n % 9973).toString(36)}`).join(" ");
  const rows = (isLater: boolean): CellInput[][] =>
    Array.from({ length: 5_000 }, (_, index) => {
      const words = isLater && index % 2 ? `${title(index)} uus` : title(index);
      return [`${index + (isLater ? 2 : 1)}. ${words}`, SCHEME, YEAR, index, "ELVL"];
    });
  const [before, after] = [false, true].map((isLater) => readPlan([gridOf([HEADER, ...rows(isLater)])]).sections[0]!);
  const start = performance.now();
  const { activities } = compareSections(before!, after!);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(activities.filter(({ before: was, after: is }) => !was || !is)).toEqual([]);
});
