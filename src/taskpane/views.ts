import type { Language, Translator } from "../locales";
import { toA1 } from "../plan/place";
import { sectionLabel } from "../plan/section-label";
import type { Severity } from "../rules/rule";
import { findingNames, sourceWords } from "../sheets/finding-names";
import type { Filter, ListedFinding, PaneState } from "./state";

/** A finding in words. Whatever comes from cells is text and is shown as text. */
export interface FindingView {
  readonly key: string;
  readonly severity: Severity;
  readonly severityWord: string;
  /** `3.5.2.6 Jõhvi`, as the terminal's report calls it. */
  readonly section: string;
  readonly sheet: string;
  /** `F12`; a word where it is no cell; empty where the finding has no place. */
  readonly cell: string;
  /** Where it was imported from: `johvi.xlsx, Jõhvi!F12`; empty for anything else. */
  readonly source: string;
  readonly activity: string;
  readonly sentence: string;
  readonly actual: string;
  readonly expected: string;
  /** What a search looks through. */
  readonly searched: string;
}

const known: Readonly<Record<Language, WeakMap<ListedFinding, FindingView>>> = { et: new WeakMap(), en: new WeakMap() };

/** A finding in words; the same object for the same finding, however often it is asked. */
export function viewOf(listed: ListedFinding, translate: Translator): FindingView {
  const before = known[translate.language].get(listed);
  if (before) return before;
  const view = describe(listed, translate);
  known[translate.language].set(listed, view);
  return view;
}

function describe({ key, finding }: ListedFinding, translate: Translator): FindingView {
  const { messages } = translate;
  const { place, severity } = finding;
  const { activity, actual, expected } = findingNames(finding, translate);
  const section = finding.section ? sectionLabel(finding.section) : messages.report.noSection;
  const sentence = translate.finding(finding);
  const sheet = place?.sheet ?? "";
  const cell = place ? (place.cell ? toA1(place.cell) : messages.report.heading) : "";
  const source = sourceWords(finding);
  const words = { section, sheet, cell, source, activity, sentence, actual, expected };
  return {
    key,
    severity,
    severityWord: messages.severities[severity],
    ...words,
    searched: searchable(Object.values(words).join("\n")),
  };
}

/** Case and kinds of spaces don't count: amounts have no-break spaces, and nobody types those. */
function searchable(text: string): string {
  return text.toLowerCase().replace(/[\u00a0\u202f]/g, " ");
}

/** The findings that the filter lets through, in order. */
export function shownFindings(
  findings: readonly ListedFinding[],
  { hidden, text }: Filter,
  translate: Translator,
): readonly ListedFinding[] {
  const searched = searchable(text.trim());
  if (hidden.length === 0 && searched === "") return findings;
  return findings.filter(
    (listed) =>
      !hidden.includes(listed.finding.severity) &&
      (searched === "" || viewOf(listed, translate).searched.includes(searched)),
  );
}

const NONE: readonly ListedFinding[] = [];
let latest: { readonly asked: readonly unknown[]; readonly listed: readonly ListedFinding[] } = {
  asked: [],
  listed: NONE,
};

/** The findings that are listed, in their order; worked out once for every change of the list or the filter. */
export function listedOf({ outcome, filter }: PaneState, translate: Translator): readonly ListedFinding[] {
  if (outcome?.kind !== "checked") return NONE;
  const asked = [outcome.findings, filter, translate.language];
  if (asked.some((value, index) => value !== latest.asked[index]))
    latest = { asked, listed: shownFindings(outcome.findings, filter, translate) };
  return latest.listed;
}

/** The finding so many steps from the chosen one, around the end; a chosen one that is gone counts from its old place. */
export function findingFrom(
  shown: readonly ListedFinding[],
  chosen: { readonly key: string; readonly index: number } | null,
  step: 1 | -1,
): number | null {
  if (shown.length === 0) return null;
  const at = chosen ? shown.findIndex(({ key }) => key === chosen.key) : -1;
  const wrapped = (index: number): number => (index + shown.length) % shown.length;
  if (at >= 0) return wrapped(at + step);
  if (!chosen) return step > 0 ? 0 : shown.length - 1;
  return wrapped(step > 0 ? Math.min(chosen.index, shown.length) : Math.min(chosen.index, shown.length) - 1);
}
