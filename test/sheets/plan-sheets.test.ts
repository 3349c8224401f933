import { check } from "../../src/checking/check";
import { translator } from "../../src/locales";
import type { Place, Plan } from "../../src/plan/model";
import { walk } from "../../src/plan/walk";
import { readPlan } from "../../src/reading/read-plan";
import { sectionSheet } from "../../src/sheets/plan/section-sheet";
import type { SheetLayout } from "../../src/sheets/sheet-layout";
import { rowCount, substanceOf } from "../support/equal-plans";
import { gridOf, HEADER, SCHEME, table, YEAR } from "../support/grids";
import { gridOfLayout } from "../../src/summary/layout-grid";
import { planSheetGrids, planSheetLayouts, SOURCE } from "../support/plan-sheet-grids";
import { FORMS, PARTNERS, readSample, sampleGrids, summary } from "../support/samples";

type Rows = SheetLayout["rows"];

const SAMPLES = [...FORMS, ...PARTNERS.map((party) => `partnerid/${party}.xlsx`)];

describe.each(SAMPLES)("%s", (file) => {
  test.each(["et", "en"] as const)("is the same when its plan sheets are read again, in %s", async (language) => {
    const plan = await readSample(file);
    const again = readPlan(planSheetGrids(plan, language), { period: plan.period });
    expect(rowCount(plan)).toBeGreaterThan(5);
    expect(substanceOf(again)).toEqual(substanceOf(plan));
  });

  test("has the same mistakes on its plan sheets, but for how values were written", async () => {
    const plan = await readSample(file);
    const again = readPlan(planSheetGrids(plan), { period: plan.period });
    const kept = (lines: readonly string[]): string[] =>
      lines.filter((line) => !/ (amount|period)-format | header-missing /.test(line));
    expect(kept(summary(check(again)))).toEqual(kept(summary(check(plan))));
  });
});

test("every value remembers the cell that it came from, and the section its file", async () => {
  const plan = await readSample("partnerid/Jõhvi.xlsx");
  const [before] = plan.sections;
  const [after] = readPlan(planSheetGrids(plan)).sections;
  const placesOf = (section: typeof before): unknown[] =>
    walk(section!.tables.flatMap(({ roots }) => roots))
      .filter(({ kind }) => kind === "activity")
      .flatMap(({ place, cost, period, timeframe }) => [place, cost.place, period?.end.place, timeframe?.start.place]);
  const sources = (placesOf(after) as Place[]).map(({ source }) => source);
  expect(sources.length).toBeGreaterThan(20);
  expect(sources).toEqual(placesOf(before));
  expect(after!.heading?.place.source).toEqual(before!.heading?.place);
  expect(after!.source).toEqual(SOURCE);
});

test.each<[string, (rows: Rows) => Rows]>([
  [
    "remarks right of the table",
    (rows) => rows.map((row) => (row.length > 11 ? [...row, { value: "vt Leht2!A1" }] : row)),
  ],
  ["a remark beside the source", (rows) => rows.with(1, [rows[1]![0]!, { value: "kontrollitud" }])],
  ["rows and a column before all others", (rows) => [[], [], ...rows.map((row) => [{ value: null }, ...row])]],
])("where values came from is remembered after %s", async (_, change) => {
  const plan = await readSample("partnerid/Jõhvi.xlsx");
  const sourcesIn = (rows: (layout: SheetLayout) => Rows): unknown[] => {
    const sheets = planSheetLayouts(plan).map((layout) => gridOfLayout({ ...layout, rows: rows(layout) }));
    const [section] = readPlan(sheets, plan).sections;
    const values = walk(section!.tables.flatMap(({ roots }) => roots)).flatMap(({ place, cost }) => [
      place,
      cost.place,
    ]);
    return [section!.source, ...values.map(({ source }) => source)];
  };
  const before = sourcesIn(({ rows }) => rows);
  expect(before.length).toBeGreaterThan(20);
  expect(sourcesIn(({ rows }) => change(rows))).toEqual(before);
});

test.each(["01.05.2025-", "-31.05.2025", "alates 01.05.2025", "aasta läbi", "01.01.2025-31.12.2205"])(
  "the period %s is the same mistake on a plan sheet",
  (period) => {
    const plan = readPlan([gridOf([HEADER, ["1. A", SCHEME, YEAR, 1, "ELVL"], ["2. B", SCHEME, period, 1, "ELVL"]])]);
    const again = readPlan(planSheetGrids(plan), { period: plan.period });
    const mistakes = (one: Plan): string[] => check(one).map(({ rule, severity }) => `${severity} ${rule}`);
    expect(mistakes(plan)).toHaveLength(1);
    expect(mistakes(again)).toEqual(mistakes(plan));
  },
);

test("a sum below the sections of a sheet is one of them all on its plan sheet, too", () => {
  const plan = readPlan([
    table(["3.5.2.1 Tartu", 3], ["1. A", 1], ["2. B", 2], ["3.5.2.2 Tallinn", 4], ["1. C", 4], ["Kokku", 7]),
  ]);
  const again = readPlan(planSheetGrids(plan));
  expect(substanceOf(again)).toEqual(substanceOf(plan));
  expect(again.sections).toHaveLength(2);
  expect(check(again)).toEqual([]);
  const total = planSheetLayouts(plan)[1]!.rows.find((cells) => cells[1]?.value === "Kokku")!;
  expect(total.slice(6, 9).map(({ value }) => value)).toEqual([7, "", ""]);
});

test("a sheet that was mapped to a plan sheet of the same workbook is in the plan once", async () => {
  const grids = await sampleGrids("partnerid/Jõhvi.xlsx");
  const plan = readPlan(grids);
  const source = { ...SOURCE, file: null, sheet: plan.sections[0]!.sheet };
  const options = { name: "3.5.2.6 Jõhvi", key: "1", source, period: plan.period };
  const { layout } = sectionSheet(plan.sections[0]!, options, translator("et"));
  const both = readPlan([...grids, gridOfLayout(layout)]);
  expect(both.sections.map(({ sheet }) => sheet)).toEqual(["3.5.2.6 Jõhvi"]);
});
