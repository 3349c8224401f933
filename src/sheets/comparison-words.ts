import type { ChangeKind, FieldChange, FieldName, PlanChanges, RowChange, SectionChanges } from "../comparing/changes";
import { countChanges } from "../comparing/changes";
import { formatDate, formatNumber, type Translator } from "../locales";

/** Excel's cells hold this many characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_VALUE = 8_000;
const DATES: ReadonlySet<FieldName> = new Set(["timeframeStart", "timeframeEnd", "periodStart", "periodEnd"]);
const FIGURES: ReadonlySet<FieldName> = new Set(["cost", "fte", "yearTarget", "finalTarget"]);
const FIGURE = /^(?:-?\d+(?:\.\d+)?)?$/;

/** What is called what a change is; a row that has only another number is called so. */
export function kindWord({ kind, fields }: RowChange<unknown>, { messages }: Translator): string {
  const { kinds } = messages.comparison;
  return kind === "changed" && fields.every(({ field }) => field === "number") ? kinds.renumbered : kinds[kind];
}

/** What changed, a field a line: old → new. Amounts that stand in columns of their own are left out. */
export function changeText(fields: readonly FieldChange[], translate: Translator): string {
  const lines = fields.filter((change) => !isShownAsAmount(change)).map((change) => fieldText(change, translate));
  return lines.join("\n").slice(0, LONGEST_TEXT);
}

/** `old → new` of one field, as the user's language writes it. */
export function fieldText({ field, before, after }: FieldChange, translate: Translator): string {
  const { comparison } = translate.messages;
  return translate.format(comparison.change, {
    field: comparison.fields[field],
    before: shown(field, before, translate),
    after: shown(field, after, translate),
  });
}

/** `2 muudetud, 1 lisatud, 14 muutmata` */
export function countsText(section: SectionChanges, { messages, format }: Translator): string {
  const counts = countChanges(section);
  const kinds: readonly ChangeKind[] = ["added", "removed", "changed", "moved", "same"];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => format(messages.comparison.counts[kind], { count: String(counts[kind]) }))
    .join(", ");
}

/** How many sections of each version were left out; null where none was. */
export function leftOutText({ leftOut }: PlanChanges, { messages, format }: Translator): string | null {
  const { before, after } = leftOut;
  if (before + after === 0) return null;
  return format(messages.comparison.leftOut, { before: String(before), after: String(after) });
}

/** That no change was found: in the versions, or only in the sections that both have. */
export function sameText({ leftOut }: PlanChanges, { messages: { comparison } }: Translator): string {
  return leftOut.before + leftOut.after === 0 ? comparison.allSame : comparison.commonSame;
}

function isShownAsAmount({ field, before, after }: FieldChange): boolean {
  return field === "cost" && FIGURE.test(before) && FIGURE.test(after);
}

function shown(field: FieldName, value: string, { language, messages }: Translator): string {
  if (value === "") return messages.comparison.nothing;
  if (DATES.has(field)) return formatDate(value);
  if (FIGURES.has(field)) return formatNumber(value, language);
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}
