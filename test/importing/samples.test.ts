import { check } from "../../src/checking/check";
import { comparePlans } from "../../src/comparing/compare-plans";
import { incomingOf, type Choice, type SourceFile } from "../../src/importing/incoming";
import { writingFor } from "../../src/importing/writing-for";
import { translator } from "../../src/locales";
import type { Plan, Section } from "../../src/plan/model";
import { sectionTotals } from "../../src/plan/rollup";
import { readPlan } from "../../src/reading/read-plan";
import type { SheetLayout } from "../../src/sheets/sheet-layout";
import { gridOfLayout } from "../../src/summary/layout-grid";
import { planLines } from "../support/change-lines";
import { written } from "../support/written-layouts";
import { FORMS, PARTNERS, readSample, summary } from "../support/samples";

const PERIOD = { start: 20_089, end: 20_453 };
const translate = translator("et");

/** A workbook of plan sheets alone, as its layouts and as it is read. */
interface Workbook {
  readonly layouts: readonly SheetLayout[];
  readonly plan: Plan;
}

const EMPTY: Workbook = { layouts: [], plan: readPlan([]) };

function fileOf(name: string): SourceFile {
  return { name, sha256: name.length.toString(16).padStart(64, "0"), time: "25.11.2026 12:03" };
}

/** The workbook after an import. */
function imported(workbook: Workbook, name: string, plan: Plan, choose?: (section: Section) => Choice): Workbook {
  const incoming = incomingOf(fileOf(name), plan, check(plan), workbook.plan);
  const choices = new Map(choose ? plan.sections.map((section) => [section, choose(section)]) : []);
  const content = {
    sheets: workbook.layouts.map((layout) => ({ id: layout.name, name: layout.name })),
    tables: workbook.layouts.flatMap(({ tables = [], name: sheet }) => tables.map((table) => ({ ...table, sheet }))),
    names: [],
  };
  const { sheets } = writingFor(incoming, choices, content, { period: PERIOD }, translate);
  const layouts = written(workbook.layouts, sheets);
  return { layouts, plan: readPlan(layouts.map(gridOfLayout), { period: PERIOD }) };
}

const figures = ({ sections }: Plan): string[] =>
  sections
    .map((section) => {
      const { declared, computed, fte } = sectionTotals(section);
      return [section.code, section.party, declared.toFixed(2), computed.toFixed(2), fte?.toString() ?? "-"].join(" ");
    })
    .sort();

/** Word and workbooks write amounts, dates and headings differently; what they say is the same. */
const substance = (plan: Plan): string[] => summary(check(plan));

const isOwn = ({ code }: Section): boolean => code?.startsWith("3.5.1.") ?? false;

test("the whole Word plan, and the partners' workbooks with the own sections, come to the same plan", async () => {
  const word = await readSample(FORMS[0]!);
  const whole = imported(EMPTY, FORMS[0]!, word);
  let parts = imported(EMPTY, FORMS[0]!, word, (section) => (isOwn(section) ? "add" : "skip"));
  for (const partner of PARTNERS) {
    parts = imported(parts, `${partner}.xlsx`, await readSample(`partnerid/${partner}.xlsx`));
  }
  expect(parts.layouts).toHaveLength(13);
  expect(figures(parts.plan)).toEqual(figures(whole.plan));
  expect(substance(parts.plan)).toEqual(substance(whole.plan));
  // These partners typed a sum below their activities.
  expect(planLines(comparePlans(whole.plan, parts.plan))).toEqual([
    "3.5.2.2 Tallinn added Kokku",
    "3.5.2.4 Rakvere added Kokku",
    "3.5.2.7 Haapsalu added Kokku",
  ]);
});

test.each(PARTNERS)("%s's workbook is the section of the Word plan that has its code and party", async (partner) => {
  const whole = imported(EMPTY, FORMS[0]!, await readSample(FORMS[0]!));
  const plan = await readSample(`partnerid/${partner}.xlsx`);
  const { sections } = incomingOf(fileOf(`${partner}.xlsx`), plan, [], whole.plan);
  expect(sections.map(({ existing }) => existing?.party)).toEqual([partner]);
  expect(sections[0]!.isReplaceable).toBe(true);
});

test.each(FORMS)("%s imported twice changes nothing", async (file) => {
  const plan = await readSample(file);
  const once = imported(EMPTY, file, plan);
  const twice = incomingOf(fileOf(file), plan, [], once.plan);
  expect(twice.importedBefore).toHaveLength(12);
  expect(twice.sections.map(({ changes }) => changes?.isSame)).toEqual(Array(12).fill(true));
  expect(imported(once, file, plan).layouts).toEqual(once.layouts);
});
