import type { Finding } from "../checking/finding";
import type { Translator } from "../locales";
import { isoDay } from "../plan/day";
import type { DayRange, Section } from "../plan/model";
import { amountText, sum } from "../plan/money";
import { toA1, type Place } from "../plan/place";
import { sectionTotals, type SectionTotals } from "../plan/rollup";
import { activitiesOf } from "../plan/walk";
import { activityName, findingSource } from "../sheets/finding-names";
import type { CheckedFile } from "./checked-file";

/** Around the files' reports, which are written one by one: all of them at once might be more than memory takes. */
export const JSON_FRAME = { start: '{\n  "files": [', end: "\n  ]\n}\n" } as const;

/** A file's part of the report that other programs read; its shape is a contract and is only ever added to. */
export function* jsonReport(file: CheckedFile, isFirst: boolean, translate: Translator): Generator<string> {
  const end = "]\n    }";
  yield `${isFirst ? "" : ","}\n    ${indented(fileReport(file, translate), 4).slice(0, -end.length)}`;
  let separator = "";
  for (const finding of file.findings) {
    yield `${separator}\n        ${indented(findingReport(finding, translate), 8)}`;
    separator = ",";
  }
  yield separator === "" ? end : `\n      ${end}`;
}

function indented(report: object, spaces: number): string {
  return JSON.stringify(report, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);
}

/** All but the findings. */
function fileReport({ file, problem, plan }: CheckedFile, translate: Translator): object {
  const sections = plan?.sections.map((section) => ({ section, totals: sectionTotals(section) })) ?? [];
  return {
    file,
    problem: problem && { code: problem.code, message: problemMessage(problem, translate) },
    period: plan?.period ? isoRange(plan.period) : null,
    sections: sections.map(({ section, totals }) => sectionReport(section, totals)),
    total: plan && totalOf(sections.map(({ totals }) => totals)),
    findings: [],
  };
}

/** The sentence that says why a file gives no plan, the same in every kind of report. */
export function problemMessage(problem: NonNullable<CheckedFile["problem"]>, { messages, format }: Translator): string {
  const sentence = messages.problems[problem.reason as keyof typeof messages.problems];
  return format(sentence, problem.data);
}

function isoRange({ start, end }: DayRange): string {
  return `${isoDay(start)}/${isoDay(end)}`;
}

function sectionReport(section: Section, totals: SectionTotals): object {
  let activities = 0;
  for (const { kind } of activitiesOf(section)) if (kind === "activity") activities++;
  const { code, title, party, sheet, indicators } = section;
  return {
    code,
    title,
    party,
    sheet,
    ...amounts(totals),
    fte: totals.fte?.toString() ?? null,
    activities,
    indicators: indicators.length,
  };
}

function amounts({ declared, computed }: Pick<SectionTotals, "declared" | "computed">): {
  declared: string;
  computed: string;
} {
  return { declared: amountText(declared), computed: amountText(computed) };
}

function totalOf(totals: readonly SectionTotals[]): object {
  return amounts({ declared: sum(totals.map((t) => t.declared)), computed: sum(totals.map((t) => t.computed)) });
}

function findingReport(finding: Finding, translate: Translator): object {
  const { rule, severity, section, activity, place, actual, expected, fix } = finding;
  const source = findingSource(finding);
  return {
    rule,
    severity,
    section: section?.code ?? null,
    activity: activity && activityName(activity),
    sheet: place?.sheet ?? null,
    cell: place && cellName(place),
    ...(source && { source }),
    message: translate.finding(finding),
    actual,
    expected,
    fix: fix && { cell: cellName(fix.place), value: fix.value },
  };
}

/** null where a heading of a Word file stands in no cell. */
export function cellName({ cell }: Place): string | null {
  return cell && toA1(cell);
}
