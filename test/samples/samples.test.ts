import { check } from "../../src/checking/check";
import type { Plan } from "../../src/plan/model";
import { sectionTotals } from "../../src/plan/rollup";
import { activitiesOf } from "../../src/plan/walk";
import { FORMS, PARTNERS, readSample, summary } from "../support/samples";

/** Every error and warning of the real plan, each once. */
const MISTAKES = [
  "error parent-amount-missing 3.5.2.1 2",
  "error parent-sum 3.5.2.8 personnel",
  "error period-order 3.5.1.2 1",
  "error period-order 3.5.1.2 3",
  "warning header-missing 3.5.1.2",
  "warning number-parent 3.5.2.8 2.1.3",
  "warning number-parent 3.5.2.8 2.2.3",
  "warning number-parent 3.5.2.8 2.2.4",
  "warning period-missing 3.5.2.1 2",
  "warning period-missing 3.5.2.1 3",
  "warning period-outside-parent 3.5.2.6 1",
  "warning period-outside-parent 3.5.2.6 2",
  "warning period-outside-parent 3.5.2.6 3",
  "warning period-outside-parent 3.5.2.8 1",
  "warning period-outside-parent 3.5.2.8 3",
  "warning period-outside-plan 3.5.1.2 1",
  "warning period-outside-plan 3.5.1.2 2",
  "warning section-duplicate 3.5.2.5",
  "warning target-above-final 3.5.1.1",
  "warning timeframe-outside-parent 3.5.1.2",
  "warning wage-outlier 3.5.2.2 personnel",
  "warning wage-outlier 3.5.2.6 personnel",
];

const NOTES = [
  "info amount-format 3.5.2.1 personnel",
  "info amount-format 3.5.2.5 personnel",
  "info heading-format 3.5.2.1",
  "info heading-format 3.5.2.5",
  "info period-format 3.5.1.2 6",
  "info responsible-remark 3.5.2.2 2",
  "info responsible-variant 3.5.1.2 2",
  "info section-gap 3.5.2.4",
];

/** Code, party, stated, computed, FTE, activities, indicators. */
const SECTIONS = [
  "3.5.1.1 ELVL 100000.00 100000.00 2 1 1",
  "3.5.1.2 ELVL 20000.00 20000.00 - 9 1",
  "3.5.1.3 ELVL 40000.00 40000.00 - 4 1",
  "3.5.1.4 ELVL 25000.00 25000.00 - 3 2",
  "3.5.2.1 Tartu 93250.84 99750.84 1.9 9 0",
  "3.5.2.2 Tallinn 301000.00 301000.00 0.75 12 0",
  "3.5.2.4 Rakvere 57750.00 57750.00 1 7 0",
  "3.5.2.5 Saaremaa 90900.00 90900.00 2 16 0",
  "3.5.2.5 Pärnu 54740.00 54740.00 1 14 0",
  "3.5.2.6 Jõhvi 115617.00 115617.00 1.2 14 0",
  "3.5.2.7 Haapsalu 143108.00 143108.00 1.5 14 0",
  "3.5.2.8 Kohtla-Järve 118640.00 118639.84 1.2 13 0",
];

function sectionLines({ sections }: Plan): string[] {
  return sections.map((section) => {
    const { declared, computed, fte } = sectionTotals(section);
    const activities = [...activitiesOf(section)].filter(({ kind }) => kind === "activity").length;
    const figures = [
      declared.toFixed(2),
      computed.toFixed(2),
      fte?.toString() ?? "-",
      activities,
      section.indicators.length,
    ];
    return [section.code, section.party, ...figures].join(" ");
  });
}

/** A plan without the places of its values. */
function contentOf(plan: Plan): unknown {
  const rows = plan.sections.flatMap((section) =>
    [...activitiesOf(section)].map(({ kind, number, title, timeframe, period, cost, responsible, fte, parent }) => ({
      section: `${section.code} ${section.title}`,
      under: parent?.title,
      kind,
      number: number?.text,
      title,
      dates: [timeframe?.start.value, timeframe?.end.value, period?.start.value, period?.end.value],
      cost: cost.value?.toFixed(2),
      responsible: responsible?.value,
      fte: fte?.toString(),
    })),
  );
  const indicators = plan.sections.flatMap((section) =>
    section.indicators.map(({ name, unit, yearTarget, finalTarget, explanation }) => ({
      name,
      unit,
      targets: [yearTarget?.value?.toString(), finalTarget?.value?.toString()],
      explanation,
    })),
  );
  return { period: plan.period, rows, indicators };
}

describe.each(FORMS)("%s", (file) => {
  test("has the real plan's figures", async () => expect(sectionLines(await readSample(file))).toEqual(SECTIONS));
  test("has the real plan's mistakes, each once, and no others", async () =>
    expect(summary(check(await readSample(file)))).toEqual([...MISTAKES, ...NOTES].sort()));
});

test("the three forms are one plan", async () => {
  const [word, cells, pasted] = await Promise.all(FORMS.map(readSample));
  expect(contentOf(cells!)).toEqual(contentOf(word!));
  expect(contentOf(pasted!)).toEqual(contentOf(word!));
});

describe("the partners' workbooks", () => {
  test("add up as their sections in the whole plan do", async () => {
    const lines = (await Promise.all(PARTNERS.map((name) => readSample(`partnerid/${name}.xlsx`)))).flatMap(
      sectionLines,
    );
    expect(lines).toEqual(SECTIONS.slice(4));
  });

  test.each(PARTNERS)("%s has its section's mistakes", async (name) => {
    const plan = await readSample(`partnerid/${name}.xlsx`);
    const code = plan.sections[0]!.code;
    // What only a whole plan shows: a code that another section has, and a median of wages.
    const own = MISTAKES.filter((line) => line.includes(` ${code}`) && !/section-duplicate|wage-outlier/.test(line));
    expect(summary(check(plan)).filter((line) => !line.startsWith("info"))).toEqual(own);
  });

  test.each(["Haapsalu", "Saaremaa", "Pärnu", "Rakvere"])("%s is clean but for its heading", async (name) => {
    const found = check(await readSample(`partnerid/${name}.xlsx`)).filter(({ rule }) => rule !== "heading-format");
    expect(summary(found)).toEqual([]);
  });
});
