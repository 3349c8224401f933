import type { Plan, Section } from "../plan/model";
import type { Finding } from "./finding";

/** Findings as one meets them when reading the plan: by section, table, row and column; what has no place comes first. */
export function inReadingOrder(findings: readonly Finding[], plan: Plan): Finding[] {
  const sections = new Map(plan.sections.map((section, index) => [section, { index, sheets: sheetsOf(section) }]));
  const loose = plan.unreadableTables.map((table) => table.place.sheet);
  const keyed = findings.map((finding) => {
    const section = finding.section && sections.get(finding.section);
    const cell = finding.place?.cell;
    const sheet = (section?.sheets ?? loose).indexOf(finding.place?.sheet ?? "");
    return { finding, key: [section?.index ?? -1, cell ? sheet : -1, cell?.row ?? -1, cell?.column ?? -1] };
  });
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ finding }) => finding);
}

function sheetsOf(section: Section): string[] {
  return [
    ...section.tables.map((table) => table.sheet),
    ...section.indicators.map((indicator) => indicator.place.sheet),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
