import type { Activity, Located, Plan, Section } from "../plan/model";

export type Severity = "error" | "warning" | "info";

/** What a rule says: where, which of its messages with what data, and what else it took for granted. */
export interface Report {
  /** The value that is wrong; the finding sits on its cell. */
  readonly on: Located;
  /** One of the rule's messages. */
  readonly message: string;
  /** For the message: decimal strings, ISO dates and texts, as the message's placeholders ask for. */
  readonly data?: Readonly<Record<string, string>>;
  readonly section: Section | null;
  readonly activity: Activity | null;
  readonly actual?: string;
  readonly expected?: string;
  /** A correction that is known to be the right one. */
  readonly fix?: Fix;
  /**
   * Values that are right as far as this rule can tell. Where an earlier rule found one of them wrong, this report is
   * a consequence and is dropped.
   */
  readonly presumes?: readonly Located[];
  /** Values beside `on` that may be the wrong ones; reports that presume them are dropped as well. */
  readonly alsoDoubts?: readonly Located[];
}

/** What the cell should hold: a number of euros, a date in ISO form or a text. */
export interface Fix {
  readonly on: Located;
  readonly value: number | string;
}

export type IsSound = (value: Located) => boolean;

export interface Rule {
  /** Kebab-case; names the file, the test and the page. */
  readonly id: string;
  readonly severity: Severity;
  /** The ids of its messages, which src/locales holds in every language. */
  readonly messages: readonly string[];
  /** `isSound` tells whether earlier rules left a value alone: what they found wrong is no evidence for anything else. */
  readonly check: (plan: Plan, report: (report: Report) => void, isSound: IsSound) => void;
}
