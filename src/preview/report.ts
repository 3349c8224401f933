import type { Finding } from "../checking/finding";
import type { Translator } from "../locales";
import { isoDay } from "../plan/day";
import type { Plan, Section } from "../plan/model";
import { amountText } from "../plan/money";
import { toA1, type Place } from "../plan/place";
import { sectionTotals } from "../plan/rollup";
import { findingNames } from "../sheets/finding-names";

/** What was found, as elements of a page. Texts of the plan go in as text and never as HTML. */
export function renderPlan(name: string, plan: Plan, findings: readonly Finding[], translate: Translator): Node {
  const { messages, format } = translate;
  const page = document.createDocumentFragment();
  const period = plan.period
    ? format(messages.report.plan, { from: isoDay(plan.period.start), to: isoDay(plan.period.end) })
    : messages.report.unknownPeriod;
  page.append(renderText(`${name} · ${period}`), renderText(countsOf(findings, translate)));
  addGroup(
    page,
    messages.report.noSection,
    "",
    findings.filter((finding) => !finding.section),
    translate,
  );
  for (const section of plan.sections) {
    const own = findings.filter((finding) => finding.section === section);
    addGroup(page, nameOf(section), figuresOf(section, translate), own, translate);
  }
  return page;
}

/** A sentence as a paragraph; whatever a file is called, it stays text. */
export function renderText(text: string): HTMLElement {
  return element("p", text);
}

function addGroup(
  page: Node,
  title: string,
  figures: string,
  findings: readonly Finding[],
  translate: Translator,
): void {
  if (findings.length === 0 && figures === "") return;
  const heading = element("h2", `${title} `);
  heading.append(element("span", figures, "figures"));
  const table = document.createElement("table");
  for (const finding of findings) table.append(rowOf(finding, translate));
  page.appendChild(heading);
  page.appendChild(table);
}

function rowOf(finding: Finding, translate: Translator): HTMLElement {
  const row = element("tr", "", finding.severity);
  const message = element("td", `${translate.finding(finding)} `);
  message.append(element("span", finding.rule, "rule"));
  row.append(
    element("td", translate.messages.severities[finding.severity]),
    element("td", findingNames(finding, translate).activity),
    element("td", finding.place ? placeName(finding.place, translate) : ""),
    message,
  );
  return row;
}

function placeName({ sheet, cell }: Place, { messages }: Translator): string {
  return `${sheet} · ${cell ? toA1(cell) : messages.report.heading}`;
}

function nameOf(section: Section): string {
  return [section.code, section.party].filter(Boolean).join(" ") || section.sheet;
}

function figuresOf(section: Section, { messages, format }: Translator): string {
  const { declared, computed } = sectionTotals(section);
  return format(messages.report.sectionFigures, { declared: amountText(declared), computed: amountText(computed) });
}

function countsOf(findings: readonly Finding[], { messages, format }: Translator): string {
  if (findings.length === 0) return messages.report.clean;
  const counts = (["error", "warning", "info"] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${messages.counts[severity][count === 1 ? 0 : 1]!}`;
  });
  return format(messages.report.summary, { counts: counts.join(", ") });
}

function element(tag: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}
