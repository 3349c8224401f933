import type { Finding } from "../checking/finding";
import { formatDate, formatNumber, type Translator } from "../locales";
import type { Activity } from "../plan/model";

/** Rules whose values are numbers of activities and headings: `1.3` is no amount. */
const NUMBERING = /^(?:number|section|heading)-/;

/** How a finding's parts are called towards people. */
export function findingNames(
  { rule, section, activity, actual, expected }: Finding,
  { language, messages }: Translator,
): { section: string; activity: string; actual: string; expected: string } {
  const name = activity && activityName(activity);
  const shown = (value: string | null): string =>
    NUMBERING.test(rule) ? (value ?? "") : formatDate(formatNumber(value ?? "", language));
  return {
    section: section?.code ?? section?.title ?? "",
    activity: (name === "personnel" ? messages.report.personnel : name) ?? "",
    actual: shown(actual),
    expected: shown(expected),
  };
}

/** The number as written; `personnel` for the personnel block, whose lines have cost codes instead of numbers. */
export function activityName({ kind, number }: Activity): string | null {
  return kind === "personnel" || kind === "personnel-line" ? "personnel" : (number?.text ?? null);
}
