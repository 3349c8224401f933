import type { Finding } from "../checking/finding";
import { incomingOf, type Choice } from "../importing/incoming";
import { writingFor, type ImportWriting } from "../importing/writing-for";
import type { WorkbookContent } from "../importing/workbook-content";
import type { Translator } from "../locales";
import type { DayRange, Plan, Section, Source } from "../plan/model";

/** Sections that have no plan sheet yet, and where each comes from. */
export interface Unplaced {
  /** A plan of these sections alone. */
  readonly plan: Plan;
  readonly sourceOf: (section: Section) => Source;
  readonly period: DayRange | null;
}

/** The plan sheets that sections get beside those that a workbook has; what is there is not touched. */
export function planSheetsFor(
  { plan, sourceOf, period }: Unplaced,
  existing: Plan | null,
  content: WorkbookContent,
  translate: Translator,
): ImportWriting {
  const none: readonly Finding[] = [];
  const file = { name: "", sha256: "", time: "", isSheet: true };
  const incoming = incomingOf(file, plan, none, existing);
  const choices = new Map<Section, Choice>(
    incoming.sections.map(({ section, existing: there }) => [section, there ? "keep-both" : "add"]),
  );
  const options = { period, schemeEnd: existing?.settings.schemeEnd ?? plan.settings.schemeEnd };
  return writingFor(incoming, choices, content, options, translate, sourceOf);
}
