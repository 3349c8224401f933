import type Decimal from "decimal.js";
import type { Activity, Indicator, Section } from "../plan/model";

/** What is compared of a row, and of a section as a whole. An indicator's name is its title. */
export type FieldName =
  | "number"
  | "title"
  | "timeframeStart"
  | "timeframeEnd"
  | "periodStart"
  | "periodEnd"
  | "cost"
  | "responsible"
  | "fte"
  | "unit"
  | "yearTarget"
  | "finalTarget"
  | "explanation"
  | "code";

/** Decimal strings, ISO dates and texts; what can't be read as its text, and an empty text where there is nothing. */
export interface FieldChange {
  readonly field: FieldName;
  readonly before: string;
  readonly after: string;
}

/** `moved`: stands under another activity or in another order, and says the same but for its number. */
export type ChangeKind = "same" | "added" | "removed" | "changed" | "moved";

/** A row of either version, or one that both have; `before` is null where it was added, `after` where it was removed. */
export interface RowChange<T> {
  readonly kind: ChangeKind;
  readonly before: T | null;
  readonly after: T | null;
  readonly fields: readonly FieldChange[];
}

/** An amount in both versions, in euros. */
export interface AmountChange {
  readonly before: Decimal;
  readonly after: Decimal;
}

/** A section in both versions; `before` is null where it was added, `after` where it was removed. */
export interface SectionChanges {
  readonly before: Section | null;
  readonly after: Section | null;
  /** Its code and title. */
  readonly ownFields: readonly FieldChange[];
  /** In the order of the later version; removed ones where they stood. */
  readonly activities: readonly RowChange<Activity>[];
  readonly indicators: readonly RowChange<Indicator>[];
  /** What the section states on its top rows. */
  readonly declared: AmountChange;
  /** Code, title and every row say the same. */
  readonly isSame: boolean;
}

/** Two versions of a plan. */
export interface PlanChanges {
  /** In the order of the later version; removed ones where they stood. */
  readonly sections: readonly SectionChanges[];
  readonly declared: AmountChange;
  readonly isSame: boolean;
  /** How many sections that only one version has are in neither the sections nor the amounts. */
  readonly leftOut: { readonly before: number; readonly after: number };
}

/** How many rows of a section are what. */
export function countChanges({ activities, indicators }: SectionChanges): Readonly<Record<ChangeKind, number>> {
  const counts = { same: 0, added: 0, removed: 0, changed: 0, moved: 0 };
  for (const { kind } of [...activities, ...indicators]) counts[kind]++;
  return counts;
}
