import type { Translator } from "../locales";
import type { Severity } from "../rules/rule";
import type { Failure, ListedFinding, Notice, Said, Work } from "./state";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The form of a word that a number takes, from the catalogue's pair of forms. */
function plural(forms: readonly string[], count: number): string {
  return forms[count === 1 ? 0 : 1]!;
}

/** `1 viga`, `12 hoiatust` */
export function counted(forms: readonly string[], count: number): string {
  return `${count}\u00a0${plural(forms, count)}`;
}

export function countBySeverity(findings: readonly ListedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return counts;
}

/** `3 viga, 12 hoiatust`; null where there is nothing to count. */
export function countsOf(findings: readonly ListedFinding[], { messages }: Translator): string | null {
  const counts = countBySeverity(findings);
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(messages.counts[severity], counts[severity]),
  );
  return words.length > 0 ? words.join(", ") : null;
}

/** `tegevus 2.1`; the personnel block is called by its name alone. */
export function activityWords({ activity }: { readonly activity: string }, { messages, format }: Translator): string {
  return /^\d/.test(activity) ? format(messages.pane.results.activity, { activity }) : activity;
}

export function failureSentence({ kind, reason }: Failure, { messages, format }: Translator): string {
  return format(messages.pane.failures[kind], { reason });
}

export function noticeSentence(notice: Notice, translate: Translator): string {
  const { format, messages } = translate;
  const { notices } = messages.pane;
  switch (notice.kind) {
    case "uncoloured":
    case "left":
    case "notesLocked":
      return format(notices[notice.kind], { sheets: notice.sheets.join(", ") });
    case "notMarked":
    case "notNoted":
      return format(notices[notice.kind], { reason: failureSentence(notice.failure, translate) });
    case "failed":
      return failureSentence(notice.failure, translate);
    case "notesTaken":
      return format(plural(notices.notesTaken, notice.count), { count: String(notice.count) });
    case "hiddenSheet":
    case "goneSheet":
      return format(notices[notice.kind], { sheet: notice.sheet });
    case "waiting":
      return messages.pane.waiting;
    default:
      return notices[notice.kind];
  }
}

export function workSentence({ stage, waiting }: Work, { messages }: Translator): string {
  return waiting ? messages.pane.waiting : messages.pane.stages[stage];
}

export function saidSentence(said: Said, { messages, format }: Translator): string {
  const words = messages.pane.said;
  return "count" in said
    ? format(plural(words[said.kind], said.count), { count: String(said.count) })
    : words[said.kind];
}
