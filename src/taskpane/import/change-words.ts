import {
  countChanges,
  type ChangeKind,
  type FieldChange,
  type RowChange,
  type SectionChanges,
} from "../../comparing/changes";
import { formatDate, formatNumber, type Translator } from "../../locales";
import type { Activity, Indicator } from "../../plan/model";
import { oneLine } from "../../plan/text";

/** `Erinevused: 2 lisatud, 3 muudetud` */
export function changesSentence(changes: SectionChanges, translate: Translator): string {
  const { changes: words } = translate.messages.importing;
  const counts = countChanges(changes);
  const kinds = (["added", "removed", "changed", "moved"] as const).filter((kind) => counts[kind] > 0);
  const parts = kinds.map((kind) => `${counts[kind]}\u00a0${words.kinds[kind]}`);
  return translate.format(words.summary, { counts: parts.join(", ") || words.heading });
}

/** A row that is not the same in both versions, in words. */
export interface ChangeView {
  readonly kind: Exclude<ChangeKind, "same">;
  readonly kindWord: string;
  /** `1.2 Koolitus` */
  readonly name: string;
  /** `planeeritav maksumus: 100,00 → 120,00` */
  readonly fields: readonly string[];
}

export function changeViews({ activities, indicators }: SectionChanges, translate: Translator): ChangeView[] {
  return [...activities, ...indicators].flatMap((change) => changeView(change, translate));
}

function changeView(change: RowChange<Activity> | RowChange<Indicator>, translate: Translator): ChangeView[] {
  const { kind, before, after, fields } = change;
  if (kind === "same") return [];
  const { changes: words } = translate.messages.importing;
  return [
    {
      kind,
      kindWord: words.kinds[kind],
      name: rowName((after ?? before)!),
      fields: fields.map((one) => fieldWords(one, translate)),
    },
  ];
}

function rowName(row: Activity | Indicator): string {
  if ("name" in row) return oneLine(row.name);
  return oneLine([row.number?.text, row.title].filter(Boolean).join(" "));
}

function fieldWords({ field, before, after }: FieldChange, { messages, language }: Translator): string {
  const name = field === "title" ? messages.importing.changes.title : messages.columns[field];
  const shown = (value: string): string => {
    if (value === "") return messages.importing.changes.nothing;
    if (field.endsWith("Start") || field.endsWith("End")) return formatDate(value);
    return ["cost", "fte", "yearTarget", "finalTarget"].includes(field) ? formatNumber(value, language) : value;
  };
  return `${name}: ${shown(before)} → ${shown(after)}`;
}
