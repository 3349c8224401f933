import { styleText } from "node:util";
import type { Finding } from "../checking/finding";
import type { Translator } from "../locales";
import { isoDay } from "../plan/day";
import type { Section } from "../plan/model";
import { amountText, sum } from "../plan/money";
import { sectionTotals } from "../plan/rollup";
import type { Severity } from "../rules/rule";
import { findingNames, sourceWords } from "../sheets/finding-names";
import type { CheckedFile } from "./checked-file";
import { cellName, problemMessage } from "./json-report";
import { printable } from "./printable";
import { columnWidths, layOut, type Row } from "./text-columns";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const;

export interface TextOptions {
  readonly colour: boolean;
  /** Characters a line. */
  readonly width: number;
}

/** The report that people read: a file's sections one after the other, with what was found in each. */
export function textReport(file: CheckedFile, translate: Translator, options: TextOptions): string {
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    options.colour ? styleText(format, text, { validateStream: false }) : text;
  const { messages, format } = translate;
  const { plan, problem } = file;
  const name = printable(file.file);
  if (!plan)
    return [style("bold", name), style("red", `  ${printable(problemMessage(problem!, translate))}`), ""].join("\n");

  const period = plan.period
    ? format(messages.report.plan, { from: isoDay(plan.period.start), to: isoDay(plan.period.end) })
    : messages.report.unknownPeriod;
  const lines = [`${style("bold", name)}  ${style("dim", period)}`, ""];
  const rows = new Map(file.findings.map((finding) => [finding, rowOf(finding, file, translate, style)]));
  const widths = columnWidths([...rows.values()]);
  const add = (findings: readonly Finding[]): void => {
    const found = findings.map((finding) => rows.get(finding)!);
    for (const line of layOut(found, widths, options.width - 2)) lines.push(`  ${line}`);
    lines.push("");
  };

  const loose = file.findings.filter((finding) => finding.section === null);
  if (loose.length > 0) {
    lines.push(style("bold", messages.report.noSection));
    add(loose);
  }
  const bySection = groupBySection(file.findings);
  for (const section of plan.sections) {
    lines.push(sectionLine(section, translate, style));
    add(bySection.get(section) ?? []);
  }
  const totals = plan.sections.map(sectionTotals);
  const figures = format(messages.report.sectionFigures, {
    declared: amountText(sum(totals.map((t) => t.declared))),
    computed: amountText(sum(totals.map((t) => t.computed))),
  });
  lines.push(`${style("bold", messages.report.total)}  ${figures}`, countsLine(file.findings, translate, style), "");
  return lines.join("\n");
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

function groupBySection(findings: readonly Finding[]): Map<Section | null, Finding[]> {
  const groups = new Map<Section | null, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.section);
    if (group) group.push(finding);
    else groups.set(finding.section, [finding]);
  }
  return groups;
}

function sectionLine(section: Section, { messages, format }: Translator, style: Style): string {
  const { declared, computed, fte } = sectionTotals(section);
  const name = printable([section.code, section.party].filter(Boolean).join(" ") || section.sheet);
  const figures = format(messages.report.sectionFigures, {
    declared: amountText(declared),
    computed: amountText(computed),
  });
  const posts = fte ? `, ${format(messages.report.fte, { fte: fte.toString() })}` : "";
  return `${style("bold", name)}  ${style("dim", figures + posts)}`;
}

function rowOf(finding: Finding, file: CheckedFile, translate: Translator, style: Style): Row {
  const { severity, section, place, rule } = finding;
  const { messages } = translate;
  const word = messages.severities[severity];
  return {
    columns: [
      { text: word, show: style(COLOURS[severity], word) },
      { text: printable(findingNames(finding, translate).activity) },
      {
        text: place
          ? placeName(
              place.sheet,
              cellName(place) ?? messages.report.heading,
              section?.sheet,
              file,
              messages.report.hidden,
            )
          : "",
      },
    ],
    text: printable([translate.finding(finding), sourceOf(finding, translate)].filter(Boolean).join(" ")),
    after: { text: rule, show: style("dim", rule) },
  };
}

function sourceOf(finding: Finding, { messages, format }: Translator): string {
  const source = sourceWords(finding);
  return source && format(messages.report.source, { source });
}

/** The cell; before it the sheet, where that is not the section's own, and a word where Excel does not show it. */
function placeName(
  sheet: string,
  cell: string,
  own: string | undefined,
  { hiddenSheets }: CheckedFile,
  hidden: string,
): string {
  const short = printable(/^Tabel \d+(?=\.)/.exec(sheet)?.[0] ?? sheet);
  const where = sheet === own ? cell : `${short}!${cell}`;
  return hiddenSheets.has(sheet) ? `${where} (${hidden})` : where;
}

function countsLine(findings: readonly Finding[], { messages, format }: Translator, style: Style): string {
  const counts = countsWords(findings, { messages }, style);
  return counts === null ? style("green", messages.report.clean) : format(messages.report.summary, { counts });
}

/** `4 viga, 18 hoiatust`; null where nothing was found. */
export function countsWords(
  findings: readonly Finding[],
  { messages }: Pick<Translator, "messages">,
  style: Style = (_, text) => text,
): string | null {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const [one, many] = messages.counts[severity] as readonly [string, string];
    return count === 0 ? [] : [style(COLOURS[severity], `${count} ${count === 1 ? one : many}`)];
  });
  return counts.length === 0 ? null : counts.join(", ");
}
