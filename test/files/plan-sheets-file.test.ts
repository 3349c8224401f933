import { SETTINGS_NAMES } from "../../src/sheets/plan/settings-names";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { openGrids } from "../../src/files/open";
import { writeWorkbook } from "../../src/files/write-workbook";
import { translator } from "../../src/locales";
import { dayOf } from "../../src/plan/day";
import type { Plan } from "../../src/plan/model";
import { sectionTotals } from "../../src/plan/rollup";
import { DEFAULT_SETTINGS, type PlanSettings } from "../../src/plan/settings";
import { readPlan } from "../../src/reading/read-plan";
import { sectionSheet } from "../../src/sheets/plan/section-sheet";
import { settingsSheet } from "../../src/sheets/plan/settings-sheet";
import { sheetNameFor } from "../../src/sheets/plan/sheet-name";
import type { WorkbookLayout } from "../../src/sheets/sheet-layout";
import { anyGrids } from "../support/any-plan";
import { rowCount, substanceOf } from "../support/equal-plans";
import { describeLibreOffice, LIBREOFFICE_TIME, throughLibreOffice } from "../support/libreoffice";
import { packageFlaws } from "../support/package-flaws";
import { SOURCE } from "../support/plan-sheet-grids";
import { FORMS, PARTNERS, readSample } from "../support/samples";

const SAMPLES = [...FORMS, ...PARTNERS.map((party) => `partnerid/${party}.xlsx`)];
const SETTINGS: PlanSettings = {
  ...DEFAULT_SETTINGS,
  title: "=Kava 2025",
  schemeEnd: dayOf(2029, 10, 31),
  severities: new Map([["amount-format", "off"]]),
};

/** A plan as a workbook of its own: the sheet *Kava* and a sheet a section. */
function planWorkbook({ sections, period }: Plan): WorkbookLayout {
  const et = translator("et");
  const taken = ["Kava"];
  const sheets = sections.map((section, index) => {
    const name = sheetNameFor(section, taken);
    taken.push(name);
    const known = { schemeEnd: SETTINGS.schemeEnd, parties: SETTINGS_NAMES.parties };
    return sectionSheet(section, { name, key: String(index + 1), source: SOURCE, period, ...known }, et);
  });
  const listed = sections.map(({ code, party, title }, index) => ({
    code: code ?? "",
    party: party ?? "",
    title,
    sheet: sheets[index]!.layout.name,
  }));
  const all = [settingsSheet("Kava", { ...SETTINGS, period }, listed, et), ...sheets];
  return { sheets: all.map(({ layout }) => layout), names: all.flatMap(({ names }) => names) };
}

async function readAgain(bytes: Uint8Array): Promise<Plan> {
  return readPlan(await openGrids({ name: "kava.xlsx", bytes }));
}

function expectSame(again: Plan, plan: Plan): void {
  expect(substanceOf(again)).toEqual(substanceOf(plan));
  expect(again.period).toEqual(plan.period);
  expect(again.sections.map(({ source }) => source)).toEqual(plan.sections.map(() => SOURCE));
  expect(again.settings).toMatchObject({ title: "=Kava 2025", schemeEnd: SETTINGS.schemeEnd, unreadable: [] });
  expect(again.settings.severities.get("amount-format")).toBe("off");
}

/** The euros in a cell, to the cent. */
const cents = (value: unknown): string => Number(value ?? 0).toFixed(2);

let plans: Plan[];
let files: Uint8Array[];
beforeAll(async () => {
  plans = await Promise.all(SAMPLES.map(readSample));
  files = await Promise.all(plans.map((plan) => writeWorkbook(planWorkbook(plan))));
});

test.each(SAMPLES)("%s as a file of plan sheets is a sound package with the same plan", async (sample) => {
  const [plan, file] = [plans[SAMPLES.indexOf(sample)]!, files[SAMPLES.indexOf(sample)]!];
  expect(packageFlaws(file)).toEqual([]);
  expect(rowCount(plan)).toBeGreaterThan(5);
  expectSame(await readAgain(file), plan);
});

describeLibreOffice("saved by LibreOffice", () => {
  const any = fc.sample(anyGrids, { numRuns: 40, seed: 35_026 }).map((grids) => readPlan(grids));
  let saved: Uint8Array[];
  beforeAll(async () => {
    const others = await Promise.all(any.map((plan) => writeWorkbook(planWorkbook(plan))));
    saved = throughLibreOffice([...files, ...others]);
  }, LIBREOFFICE_TIME);

  test.each(SAMPLES)("%s is the same plan", async (sample) => {
    expectSame(await readAgain(saved[SAMPLES.indexOf(sample)]!), plans[SAMPLES.indexOf(sample)]!);
  });

  test("any plan is the same", async () => {
    expect(any.reduce((rows, plan) => rows + rowCount(plan), 0)).toBeGreaterThan(200);
    for (const [index, plan] of any.entries()) {
      const again = readPlan(await openGrids({ name: "kava.xlsx", bytes: saved[SAMPLES.length + index]! }), plan);
      expect(substanceOf(again)).toEqual(substanceOf(plan));
    }
  });

  test.each(SAMPLES)("%s comes to what the checker counts, by plain formulas", async (sample) => {
    const { sheets, namedRanges } = await readXlsx(saved[SAMPLES.indexOf(sample)]!);
    const { sections } = plans[SAMPLES.indexOf(sample)]!;
    const totals = sections.map(sectionTotals);
    const [kava, ...own] = sheets;
    expect(own.map(({ rows }) => [cents(rows[2]![6]), cents(rows[2]![7])])).toEqual(
      totals.map(({ declared, computed }) => [declared.toFixed(2), computed.toFixed(2)]),
    );
    expect(own.map(({ tables }) => tables?.length)).toEqual(sections.map(() => 3));
    expect(namedRanges?.filter(({ name }) => name.startsWith("Kokku_"))).toHaveLength(sections.length);
    const listed = kava!.rows.filter(([code]) => sections.some((section) => section.code === code));
    expect(listed.map((row) => cents(row[4]))).toEqual(totals.map(({ computed }) => computed.toFixed(2)));
  });
});
