import type { Finding } from "../../checking/finding";
import { activityName, findingNames } from "../finding-names";
import { toA1 } from "../../plan/place";
import { sectionLabel } from "../../plan/section-label";
import type { LayoutCell } from "../sheet-layout";
import type { Section } from "../../plan/model";
import { addHeading } from "./heading";
import { countBySeverity, SEVERITIES } from "./open-counts";
import { footOf, SummaryRows, styled, type SummaryInput, type SummarySheet } from "./summary-sheet";
import { cellAt } from "./table-columns";

const COLUMN = { section: 0, severity: 1, activity: 2, cell: 3, sheet: 4, message: 5, rule: 6 } as const;
/** In characters. */
const COLUMN_WIDTHS = [26, 12, 12, 12, 24, 78, 24];

/** What the check has found and nobody has put right: how many by section and severity, then each with a link. */
export function findingsList(name: string, input: SummaryInput): SummarySheet {
  const { findings, words } = input;
  const rows = new SummaryRows();
  addHeading(rows, words.titles.findings, input, COLUMN_WIDTHS);
  if (findings.length > 0) addCounts(rows, input);
  const titles = words.findings;
  const { severity, section, activity, sheet, cell, message, rule } = titles;
  const header = rows.add("header", styled([section, severity, activity, cell, sheet, message, rule], "header"));
  for (const finding of findings) {
    rows.add(keyOf(finding), findingCells(finding, input));
  }
  if (findings.length === 0) rows.add("none", styled([titles.none], "line"));
  return {
    kind: "findings",
    keys: rows.keys,
    layout: {
      name,
      columnWidths: COLUMN_WIDTHS,
      rows: rows.rows,
      frozenRows: 0,
      header: { top: header, bottom: header, left: 0, right: COLUMN.rule },
      print: {
        orientation: "landscape",
        repeatedRows: { first: header, last: header },
        foot: footOf(words.titles.findings, input),
      },
    },
  };
}

/** A row a section that has findings, and their sum. */
function addCounts(rows: SummaryRows, { plan, findings, words, translate: { messages } }: SummaryInput): void {
  const titles = words.findings;
  const named = SEVERITIES.map((severity) => messages.severities[severity]);
  rows.add("counts title", [{ value: titles.counts, style: "title" }]);
  rows.add("counts header", [...styled([titles.section], "header"), ...styled([...named, titles.sum], "headerNumber")]);
  const first = rows.length;
  const bySection: (Section | null)[] = [null, ...plan.sections];
  for (const section of bySection) {
    const own = findings.filter((finding) => finding.section === section);
    if (own.length === 0) continue;
    const counts = countBySeverity(own);
    const name = section ? sectionLabel(section) : titles.outside;
    rows.add(section ? `counts ${name}` : "counts outside", [
      { value: name, style: "text" },
      ...countCells(
        SEVERITIES.map((one) => counts[one]),
        rows.length,
      ),
    ]);
  }
  const last = rows.length - 1;
  const counts = countBySeverity(findings);
  const sums = [...SEVERITIES.map((severity) => counts[severity]), findings.length].map((result, index): LayoutCell => {
    const column = COLUMN.severity + index;
    return {
      value: { formula: `=SUM(${cellAt(column, first)}:${cellAt(column, last)})`, result },
      style: "totalCount",
    };
  });
  rows.add("counts total", [{ value: titles.all, style: "totalText" }, ...sums]);
  rows.add("counts blank", []);
  rows.add("list title", [{ value: titles.list, style: "title" }]);
}

function countCells(counts: readonly number[], row: number): LayoutCell[] {
  const [from, to] = [COLUMN.severity, COLUMN.severity + counts.length - 1].map((column) => cellAt(column, row));
  const sum: LayoutCell = {
    value: { formula: `=SUM(${from}:${to})`, result: counts.reduce((all, one) => all + one, 0) },
    style: "count",
  };
  return [...counts.map((value): LayoutCell => ({ value, style: "count" })), sum];
}

/** What a finding is about, in no language: it is the same one whatever language it is shown in. */
function keyOf({ rule, message, data, section, activity, place }: Finding): string {
  const cell = place?.cell && toA1(place.cell);
  const about = [section && sectionLabel(section), activity && activityName(activity), cell, place?.sheet];
  return JSON.stringify([rule, message, ...about, data]);
}

function findingCells(finding: Finding, { translate, hasSheet }: SummaryInput): LayoutCell[] {
  const { severity, section, place, rule } = finding;
  const { activity } = findingNames(finding, translate);
  const cell = place?.cell ? toA1(place.cell) : null;
  const link = place && cell && hasSheet(place.sheet) ? { link: { sheet: place.sheet, cell } } : {};
  return [
    { value: section ? sectionLabel(section) : "", style: "text" },
    { value: translate.messages.severities[severity], style: severity },
    { value: activity, style: "text" },
    { value: cell ?? "", style: "text", ...link },
    { value: place?.sheet ?? "", style: "text" },
    { value: translate.finding(finding), style: "text" },
    { value: rule, style: "small" },
  ];
}
