import { readXlsx, type CellValue } from "hucre/xlsx";
import { check } from "../../src/checking/check";
import type { Finding } from "../../src/checking/finding";
import { openGrids } from "../../src/files/open";
import { writeWorkbook } from "../../src/files/write-workbook";
import { incomingOf, likelyChoice, type SourceFile } from "../../src/importing/incoming";
import { translator } from "../../src/locales";
import type { Plan } from "../../src/plan/model";
import { sectionTotals } from "../../src/plan/rollup";
import { walk } from "../../src/plan/walk";
import { readPlan } from "../../src/reading/read-plan";
import { partnerForm, partnerFormFile } from "../../src/sheets/partner-form";
import type { LayoutValue, WorkbookLayout } from "../../src/sheets/sheet-layout";
import { describeLibreOffice, LIBREOFFICE_TIME, throughLibreOffice } from "../support/libreoffice";
import { substanceOf } from "../support/equal-plans";
import { packageFlaws } from "../support/package-flaws";
import { planSheetGrids } from "../support/plan-sheet-grids";
import { filledForm, FILLING, OPTIONS, uncalculated } from "./filled-form";

const LANGUAGES = ["et", "en"] as const;

async function read(bytes: Uint8Array): Promise<Plan> {
  return readPlan(await openGrids({ name: "vorm.xlsx", bytes }));
}

const said = (findings: readonly Finding[]): string[] => findings.map(({ rule, message }) => `${rule} ${message}`);

function expectFilled(plan: Plan): void {
  expect(said(check(plan))).toEqual([]);
  expect(plan.period).toEqual(OPTIONS.period);
  const [section] = plan.sections;
  expect(plan.sections).toHaveLength(1);
  expect(section).toMatchObject({
    code: "3.5.2.6",
    title: OPTIONS.title,
    party: "Jõhvi",
    heading: { form: "regular" },
  });
  const rows = walk(section!.tables.flatMap(({ roots }) => roots));
  expect(rows.filter(({ kind }) => kind === "activity").map(({ number }) => number?.text)).toEqual(
    FILLING.activities.map(([number]) => number),
  );
  expect(rows.filter(({ kind }) => kind === "personnel-line").map(({ cost }) => cost.value?.toFixed(2))).toEqual([
    "38352.10",
    "1980.00",
  ]);
  expect(section!.indicators.map(({ name }) => name)).toEqual(["Infopäevade arv"]);
  const { declared, computed, fte } = sectionTotals(section!);
  expect([declared, computed].map((sum) => sum.toFixed(2))).toEqual(["45332.10", "45332.10"]);
  expect(fte?.toString()).toBe("1.2");
}

describe.each(LANGUAGES)("in %s", (language) => {
  test("a form is a sound package and, empty, no plan", async () => {
    const bytes = await writeWorkbook(partnerForm(OPTIONS, translator(language)));
    expect(packageFlaws(bytes)).toEqual([]);
    const { sections, unreadableTables, untitledColumns } = await read(bytes);
    expect({ sections, unreadableTables, untitledColumns }).toEqual({
      sections: [],
      unreadableTables: [],
      untitledColumns: [],
    });
  });

  test("a filled-in form checks clean", async () => {
    expectFilled(await read(await writeWorkbook(filledForm(FILLING, language))));
  });

  test("a form filled in without a year, a title or personnel checks clean", async () => {
    const options = { ...OPTIONS, title: "", period: null, schemeEnd: null };
    const { activities } = FILLING;
    const plan = await read(await writeWorkbook(filledForm({ activities }, language, options)));
    expect(said(check(plan))).toEqual([]);
    expect(plan.sections).toMatchObject([{ code: "3.5.2.6", party: "Jõhvi" }]);
    expect(plan.period).toEqual(OPTIONS.period);
  });
});

describe("a form filled in otherwise than meant checks clean", () => {
  const [wages, travel] = FILLING.personnel as [LayoutValue[], LayoutValue[]];
  const named = (row: LayoutValue[], code: string, title: string): LayoutValue[] => row.with(0, code).with(1, title);
  const inText = (row: LayoutValue[]): LayoutValue[] => row.with(6, "1 980,00");
  const range = (row: readonly LayoutValue[]): LayoutValue[] =>
    row.with(2, "01.01.2026-31.10.2029").with(3, "").with(4, "01.01.2027-31.12.2027").with(5, "");

  test.each<[string, Partial<typeof FILLING>, readonly string[], string | null]>([
    ["cost lines without codes", { personnel: [named(wages, "", "Juht"), named(travel, "", "Muu")] }, ["", ""], "1.2"],
    ["cost lines of other names", { personnel: [named(wages, "1.1", "Juht"), travel] }, ["1.1", "1.2"], "1.2"],
    ["amounts as texts, travel first", { personnel: [inText(travel).with(0, "1.1")] }, ["1.1"], null],
    ["travel alone", { personnel: [travel.with(0, "1.1")] }, ["1.1"], null],
    ["posts in words", { personnel: [wages.with(8, "1,2 kohta"), travel] }, ["1.1", "1.2"], "1.2"],
    ["whole periods as starts", { ...FILLING, activities: FILLING.activities.map(range) }, ["1.1", "1.2"], "1.2"],
  ])("%s", async (_, filling, codes, posts) => {
    const layout = filledForm({ activities: FILLING.activities, ...filling });
    // As a program leaves it that works out no formulas, and as another that does.
    for (const form of codes.length > 1 ? [layout, withBlock(layout)] : [layout]) {
      const plan = await read(await writeWorkbook(form));
      expect(said(check(plan))).toEqual([]);
      const rows = walk(plan.sections[0]!.tables.flatMap(({ roots }) => roots));
      const lines = rows.filter(({ kind }) => kind === "personnel-line");
      expect(lines.map(({ number }) => number?.text ?? "")).toEqual(codes);
      expect(rows.filter(({ kind }) => kind === "activity")).toHaveLength(FILLING.activities.length);
      expect(sectionTotals(plan.sections[0]!).fte?.toString() ?? null).toBe(posts);
    }
  });
});

/** What the formulas of the personnel's first row give. */
function withBlock({ sheets: [form, ...others], names }: WorkbookLayout): WorkbookLayout {
  const at = form!.tables![1]!.area.top + 1;
  const [block, first] = form!.rows.slice(at);
  const row = block!.map((cell, column) =>
    column === 1
      ? { value: "Otsesed personalikulud" }
      : column === 6
        ? { value: 40332.1 }
        : column < 10
          ? { value: first![column]!.value }
          : cell,
  );
  return { sheets: [{ ...form!, rows: form!.rows.with(at, row.with(0, { value: null })) }, ...others], names };
}

test("a mistake in a form is found as in any other plan", async () => {
  const [first, ...others] = FILLING.activities;
  const activities = [first!.with(6, 4521), ...others];
  const plan = await read(await writeWorkbook(filledForm({ ...FILLING, activities })));
  expect(said(check(plan))).toEqual(["parent-sum differs"]);
});

describe("imported", () => {
  const file: SourceFile = { name: "vorm.xlsx", sha256: "1b".repeat(32), time: "25.11.2026 12:03" };
  const imported = async (
    filling: Partial<typeof FILLING>,
    into: Plan | null,
  ): Promise<ReturnType<typeof incomingOf>> => {
    const plan = await read(await writeWorkbook(filledForm(filling)));
    return incomingOf(file, plan, check(plan), into);
  };

  test("a filled-in form asks nothing, and its plan sheet is the same plan", async () => {
    const { plan, findings, sections } = await imported(FILLING, null);
    expect([findings, sections.map(likelyChoice)]).toEqual([[], ["add"]]);
    expect(substanceOf(readPlan(planSheetGrids(plan)))).toEqual(substanceOf(plan));
  });

  test("a form that is sent again, corrected, replaces its plan sheet with that one change", async () => {
    const before = await read(await writeWorkbook(filledForm()));
    const workbook = readPlan(planSheetGrids(before));
    const activities = FILLING.activities.map((row) => (row[0] === "10" ? row.with(6, 12.5) : row));
    const { sections } = await imported({ ...FILLING, activities }, workbook);
    expect(sections.map(likelyChoice)).toEqual(["replace"]);
    const changed = sections[0]!.changes!.activities.filter(({ kind }) => kind !== "same");
    expect(changed.map(({ fields }) => fields)).toEqual([[{ field: "cost", before: "10.00", after: "12.50" }]]);
  });
});

test("the example rows are marked and none of the plan", async () => {
  const [form] = partnerForm(OPTIONS, translator("et")).sheets;
  const marks = form!.rows.flatMap(([mark], row) => (mark?.value === "Näide" ? [row] : []));
  expect(marks).toEqual(form!.tables!.map(({ area }) => area.top - 1));
});

test("a section of a long name and odd signs has a form all the same", async () => {
  const party = 'Väga/pika*nime?ga [vald] "Suur" '.repeat(3).trim();
  const layout = partnerForm({ ...OPTIONS, party }, translator("et"));
  expect(packageFlaws(await writeWorkbook(layout))).toEqual([]);
  expect(layout.sheets[0]!.name.length).toBeLessThanOrEqual(31);
  expect(partnerFormFile({ code: "3.5.2.6", party }, translator("et"))).toMatch(
    /^Partneri vorm 3\.5\.2\.6 Väga pika nime ga \[vald\] Suur [^/\\?*"<>|:]*\.xlsx$/,
  );
});

test("only what a partner fills in is unlocked", () => {
  const [form] = partnerForm(OPTIONS, translator("et")).sheets;
  const formulas = form!.rows.flatMap((cells, row) =>
    cells.flatMap(({ value, style }, column) =>
      (typeof value === "object" && value !== null && "formula" in value) || style === "header" || style === "example"
        ? [{ row, column }]
        : [],
    ),
  );
  expect(formulas.length).toBeGreaterThan(200);
  const isUnlocked = ({ row, column }: { row: number; column: number }): boolean =>
    form!.unlocked!.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  expect(formulas.filter(isUnlocked)).toEqual([]);
});

describeLibreOffice("opened and saved by LibreOffice", () => {
  let saved: Uint8Array[];
  let asOds: Uint8Array[];
  beforeAll(async () => {
    const layouts = [
      ...LANGUAGES.map((language) => filledForm(FILLING, language)),
      partnerForm(OPTIONS, translator("et")),
    ];
    const files = await Promise.all(layouts.map((layout) => writeWorkbook(uncalculated(layout))));
    saved = throughLibreOffice(files);
    asOds = throughLibreOffice(files, "ods");
  }, 2 * LIBREOFFICE_TIME);

  test.each(LANGUAGES)("a filled-in form checks clean, in %s", async (language) => {
    expectFilled(await read(saved[LANGUAGES.indexOf(language)]!));
  });

  test("the block of personnel costs sums itself up", async () => {
    const [section] = (await read(saved[0]!)).sections;
    const [personnel] = section!.tables[0]!.roots;
    expect(personnel).toMatchObject({ kind: "personnel", title: "Otsesed personalikulud" });
    expect(personnel!.cost.value?.toFixed(2)).toBe("40332.10");
    expect(personnel!.children).toHaveLength(2);
  });

  test("the checking columns say what parts come to, by numbers alone", async () => {
    const rows = (await readXlsx(saved[0]!)).sheets[0]!.rows;
    const shown = (value: CellValue | undefined): string => (typeof value === "number" ? value.toFixed(2) : "");
    expect(rows.slice(5, 5 + FILLING.activities.length).map((row) => [row[0], shown(row[7]), shown(row[8])])).toEqual([
      ["1", "4520.00", "0.00"],
      ["1.1", "", ""],
      ["1.2", "2520.00", "0.00"],
      ["1.2.1", "", ""],
      ["1.2.2", "", ""],
      ["2", "400.00", "0.00"],
      ["2.1", "", ""],
      ...["3", "4", "5", "6", "7", "8", "9", "10"].map((number) => [number, "", ""]),
    ]);
    expect(shown(rows[2]![6])).toBe("45332.10");
  });

  test.each(["xlsx", "ods"])("an empty form is still no plan, as .%s", async (format) => {
    const { sections, unreadableTables } = await read((format === "ods" ? asOds : saved)[2]!);
    expect({ sections, unreadableTables }).toEqual({ sections: [], unreadableTables: [] });
  });

  test("a form that was saved as .ods checks clean", async () => {
    expectFilled(await read(asOds[0]!));
  });
});
