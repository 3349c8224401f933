import type { Activity, Place, Section } from "../plan/model";
import type { Severity } from "../rules/rule";

/** One mistake, once, where it was made. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  /** The rule's message and its data; src/locales turns them into a sentence. */
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly section: Section | null;
  readonly activity: Activity | null;
  readonly place: Place | null;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly fix: { readonly place: Place; readonly value: number | string } | null;
}
