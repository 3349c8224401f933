import { type RowChange, type SectionChanges } from "../../comparing/changes";
import type { Translator } from "../../locales";
import type { Activity, Indicator } from "../../plan/model";
import { oneLine } from "../../plan/text";
import { countsText, fieldText, kindWord } from "../../sheets/comparison-words";

/** `Erinevused: 2 lisatud, 3 muudetud, 11 muutmata` */
export function changesSentence(changes: SectionChanges, translate: Translator): string {
  return translate.format(translate.messages.importing.changes.summary, { counts: countsText(changes, translate) });
}

/** A row that is not the same in both versions, in words. */
export interface ChangeView {
  readonly kind: string;
  /** `1.2 Koolitus` */
  readonly name: string;
  /** `Maksumus: 100,00 → 120,00` */
  readonly fields: readonly string[];
}

export function changeViews({ activities, indicators }: SectionChanges, translate: Translator): ChangeView[] {
  const changes: readonly RowChange<Activity | Indicator>[] = [...activities, ...indicators];
  return changes
    .filter(({ kind }) => kind !== "same")
    .map((change) => ({
      kind: kindWord(change, translate),
      name: rowName((change.after ?? change.before)!),
      fields: change.fields.map((field) => fieldText(field, translate)),
    }));
}

function rowName(row: Activity | Indicator): string {
  if ("name" in row) return oneLine(row.name);
  return oneLine([row.number?.text, row.title].filter(Boolean).join(" "));
}
