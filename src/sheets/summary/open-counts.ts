import type { Finding } from "../../checking/finding";
import type { Severity } from "../../rules/rule";
import type { SummaryInput } from "./summary-sheet";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** What is open, for the heading of every sheet; null where no error and no warning is. */
export function countsText({ findings, findingsSheet, words, translate }: SummaryInput): string | null {
  const { messages, format } = translate;
  const counts = countBySeverity(findings);
  const parts = (["error", "warning"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const [one, many] = messages.counts[severity] as readonly [string, string];
      return `${counts[severity]} ${counts[severity] === 1 ? one : many}`;
    });
  if (parts.length === 0) return null;
  return format(counts.error > 0 ? words.openErrors : words.openWarnings, {
    counts: parts.join(", "),
    sheet: findingsSheet,
  });
}
