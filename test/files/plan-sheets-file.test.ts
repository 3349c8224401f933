import { readXlsx } from "hucre/xlsx";
import { openGrids } from "../../src/files/open";
import { writeWorkbook } from "../../src/files/write-workbook";
import { translator } from "../../src/locales";
import type { Plan, Source } from "../../src/plan/model";
import { sectionTotals } from "../../src/plan/rollup";
import { readPlan } from "../../src/reading/read-plan";
import { sectionSheet } from "../../src/sheets/plan/section-sheet";
import { sheetNameFor } from "../../src/sheets/plan/sheet-name";
import type { WorkbookLayout } from "../../src/sheets/sheet-layout";
import { rowCount, substanceOf } from "../support/equal-plans";
import { describeLibreOffice, LIBREOFFICE_TIME, throughLibreOffice } from "../support/libreoffice";
import { packageFlaws } from "../support/package-flaws";
import { FORMS, PARTNERS, readSample } from "../support/samples";

const SAMPLES = [...FORMS, ...PARTNERS.map((party) => `partnerid/${party}.xlsx`)];
const SOURCE: Source = { file: "Jõhvi & co.xlsx", sheet: null, time: "25.11.2026 12:03", sha256: "0a".repeat(32) };

function planWorkbook(plan: Plan): WorkbookLayout {
  const taken: string[] = [];
  const sheets = plan.sections.map((section, index) => {
    const name = sheetNameFor(section, taken);
    taken.push(name);
    const options = { name, key: String(index + 1), source: SOURCE, period: plan.period };
    return sectionSheet(section, options, translator("et"));
  });
  return { sheets: sheets.map(({ layout }) => layout), names: sheets.flatMap(({ names }) => names) };
}

async function readAgain(bytes: Uint8Array, { period }: Plan): Promise<Plan> {
  return readPlan(await openGrids({ name: "kava.xlsx", bytes }), { period });
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
  const again = await readAgain(file, plan);
  expect(rowCount(plan)).toBeGreaterThan(5);
  expect(substanceOf(again)).toEqual(substanceOf(plan));
  expect(again.sections.map(({ source }) => source)).toEqual(plan.sections.map(() => SOURCE));
});

describeLibreOffice("saved by LibreOffice", () => {
  let saved: Uint8Array[];
  beforeAll(() => {
    saved = throughLibreOffice(files);
  }, LIBREOFFICE_TIME);

  test.each(SAMPLES)("%s is the same plan", async (sample) => {
    const plan = plans[SAMPLES.indexOf(sample)]!;
    const again = await readAgain(saved[SAMPLES.indexOf(sample)]!, plan);
    expect(substanceOf(again)).toEqual(substanceOf(plan));
    expect(again.sections.map(({ source }) => source)).toEqual(plan.sections.map(() => SOURCE));
  });

  test.each(SAMPLES)("%s comes to what the checker counts, by plain formulas", async (sample) => {
    const { sheets, namedRanges } = await readXlsx(saved[SAMPLES.indexOf(sample)]!);
    const { sections } = plans[SAMPLES.indexOf(sample)]!;
    const totals = sections.map(sectionTotals);
    expect(sheets.map(({ rows }) => [cents(rows[2]![6]), cents(rows[2]![7])])).toEqual(
      totals.map(({ declared, computed }) => [declared.toFixed(2), computed.toFixed(2)]),
    );
    expect(sheets.map(({ tables }) => tables?.length)).toEqual(sections.map(() => 3));
    expect(namedRanges?.filter(({ name }) => name.startsWith("Kokku_"))).toHaveLength(sections.length);
  });
});
