import type Decimal from "decimal.js";
import type { Day } from "./day";
import type { DayRange } from "./period";
import type { Located, Place } from "./place";
import type { PlanSettings } from "./settings";

/** A whole action plan, or the part of it that one file holds. */
export interface Plan {
  /** The plan year; null where neither the plan nor its periods tell. */
  readonly period: DayRange | null;
  readonly sections: readonly Section[];
  /** What was seen while the tables were read, for the rules on headers and tables. */
  readonly untitledColumns: readonly UntitledColumn[];
  readonly unreadableTables: readonly UnreadableTable[];
  /** From the sheet *Kava*, or what holds without one. */
  readonly settings: PlanSettings;
}

/** One activity of the scheme with its tables. */
export interface Section {
  /** `3.5.2.6`; null where the file names none. */
  readonly code: string | null;
  readonly title: string;
  /** The municipality or body whose section it is, e.g. `Jõhvi`. */
  readonly party: string | null;
  readonly sheet: string;
  readonly heading: Heading | null;
  /** The file that its plan sheet was imported from; null for any other sheet. */
  readonly source: Source | null;
  /** The activity tables, each as a tree. */
  readonly tables: readonly ActivityTable[];
  readonly indicators: readonly Indicator[];
}

/** Where a plan sheet's section came from. */
export interface Source {
  /** A file's name; null where it was another sheet of the same workbook. */
  readonly file: string | null;
  /** That sheet. */
  readonly sheet: string | null;
  /** When it was imported, as `25.11.2026 12:03`. */
  readonly time: string;
  /** Of the file's bytes, or of the sheet's cells; 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface Heading extends Located {
  readonly text: string;
  readonly runningNumber: string | null;
  readonly code: string;
  readonly form: "regular" | "run-together" | "no-running-number";
}

export interface ActivityTable {
  readonly sheet: string;
  /** The rows that stand under no other: personnel, the section's own row or the activities, totals. */
  readonly roots: readonly Activity[];
}

/**
 * - `personnel`: the block of direct personnel costs; its lines are `personnel-line`, and so are posts under a line
 * - `section`: the section's own row, parent of the activities after it
 * - `indirect`: indirect costs, which have a rate instead of dates and a responsible party
 * - `total`: a row titled *Kokku*; its children are the rows it adds up, which have parents of their own
 */
export type ActivityKind = "activity" | "personnel" | "personnel-line" | "section" | "indirect" | "total";

/** A row of a plan table, or one of several activities in a row. */
export interface Activity extends Located {
  readonly kind: ActivityKind;
  readonly number: ActivityNumber | null;
  readonly title: string;
  /** null where the table has no such column. */
  readonly timeframe: PeriodField | null;
  readonly period: PeriodField | null;
  readonly cost: AmountField;
  readonly responsible: ResponsibleField | null;
  /** Full-time equivalents, on the lines of the personnel block. */
  readonly fte: Decimal | null;
  /** Where they are stated: in a cell of their own, or in the title. */
  readonly fteAt: Located;
  readonly parent: Activity | null;
  readonly children: readonly Activity[];
}

export interface ActivityNumber extends Located {
  /** As written: `2.1.3`. */
  readonly text: string;
  readonly parts: readonly number[];
  /** The number that its place calls for, where that is another. */
  readonly expected: string | null;
  /** Why it is not what its place calls for. */
  readonly flaw: "parent" | "duplicate" | "gap" | "order" | null;
  /** The cell holds the number and nothing else. */
  readonly alone: boolean;
}

/** A value as read from a cell: `text` is empty where the cell is; `value` is null where it can't be read. */
export interface Field<T, Flaw extends string> extends Located {
  readonly text: string;
  readonly value: T | null;
  readonly flaw: Flaw | null;
  /** The cell holds this value and nothing else, so that a fix may replace the whole cell. */
  readonly alone: boolean;
}

/** `several`: more amounts than activities in one row; `formula`: the cell's formula gives an error. */
export type AmountField = Field<Decimal, "unreadable" | "several" | "formula" | "irregular">;

export type DateField = Field<Day, "impossible" | "unreadable" | "formula">;

/** Two dates, from one cell or from two. */
export interface PeriodField extends Located {
  readonly text: string;
  readonly start: DateField;
  readonly end: DateField;
  /** What is wrong with the cell as a whole. */
  readonly flaw: "unreadable" | "formula" | "irregular" | null;
  readonly alone: boolean;
}

/** `value` is the party's name without the remark. */
export type ResponsibleField = Field<string, "remark">;

export interface Indicator extends Located {
  readonly name: string;
  readonly unit: string;
  /** null where the table has no such column. */
  readonly yearTarget: TargetField | null;
  readonly finalTarget: TargetField | null;
  readonly explanation: string;
}

export type TargetField = Field<Decimal, "unreadable" | "formula">;

/** A column that was recognised by its content alone. */
export interface UntitledColumn extends Located {
  readonly column: ColumnRole;
  readonly title: string;
}

/** A table that looks like a plan table and can't be mapped. */
export interface UnreadableTable extends Located {
  readonly missing: readonly ColumnRole[];
}

/** What the columns of plan tables hold. */
export type ColumnRole =
  | "number"
  | "activity"
  | "timeframe"
  | "timeframeStart"
  | "timeframeEnd"
  | "period"
  | "periodStart"
  | "periodEnd"
  | "cost"
  | "responsible"
  | "fte"
  | "indicator"
  | "unit"
  | "yearTarget"
  | "finalTarget"
  | "explanation";

export type { DayRange, Located, Place };
