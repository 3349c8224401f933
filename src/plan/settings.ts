import Decimal from "decimal.js";
import type { Day } from "./day";
import type { AmountField } from "./model";
import { TOLERANCE } from "./money";
import type { DayRange } from "./period";
import type { Located } from "./place";

/** What the officer has set for a plan, on the sheet *Kava*. */
export interface PlanSettings {
  readonly title: string;
  /** The plan year; null where the sheet names none. */
  readonly period: DayRange | null;
  readonly schemeEnd: Day | null;
  /** Sums that differ by this much, or more, do not add up; in euros. */
  readonly tolerance: Decimal;
  /** Of the base, as a part of one: 0.07. */
  readonly indirectRate: Decimal | null;
  /** What stands in its place and is no rate: a text, or a number below nought or above one; null where none does. */
  readonly unreadableRate: string | number | null;
  readonly indirectBase: IndirectBase;
  /** Rules whose severity is not their own; `off` reports nothing. */
  readonly severities: ReadonlyMap<string, "error" | "warning" | "info" | "off">;
  /** What was approved for each section. */
  readonly approved: readonly ApprovedSection[];
  /** Cells of the sheet that can't be read. */
  readonly unreadable: readonly UnreadableSetting[];
  /** The sheet itself; null where there is none. */
  readonly sheet: SettingsPlace | null;
}

/** Where the sheet *Kava* has its list of sections; rows are zero-based. */
export interface SettingsPlace {
  readonly name: string;
  /** The list's titles; null where it is gone. */
  readonly header: number | null;
  /** Its columns, zero-based. */
  readonly columns: ReadonlyMap<string, number>;
  /** The list's last row that holds a section; the header where none does. */
  readonly lastSection: number;
  /** The last row that holds anything. */
  readonly lastRow: number;
}

/** What the flat rate for indirect costs is taken from. */
export type IndirectBase = "direct" | "personnel";

export interface ApprovedSection extends Located {
  readonly code: string;
  readonly party: string;
  /** The most that the section may cost, in euros. */
  readonly ceiling: AmountField;
  /** Full-time equivalents. */
  readonly fte: AmountField;
}

export interface UnreadableSetting extends Located {
  /** As the sheet calls it. */
  readonly setting: string;
  readonly text: string;
}

/** What the budgets of sister schemes have: a new sheet *Kava* proposes it. */
export const USUAL_INDIRECT_RATE = new Decimal("0.07");

/** What holds where there is no sheet *Kava*. */
export const DEFAULT_SETTINGS: PlanSettings = {
  title: "",
  period: null,
  schemeEnd: null,
  tolerance: TOLERANCE,
  indirectRate: null,
  unreadableRate: null,
  indirectBase: "direct",
  severities: new Map(),
  approved: [],
  unreadable: [],
  sheet: null,
};

/** What was approved for a section: the row with its code, and where several have that, the first with its party. */
export function approvedFor(
  { approved }: PlanSettings,
  { code, party }: { readonly code: string | null; readonly party: string | null },
): ApprovedSection | undefined {
  const rows = approved.filter((row) => row.code === code);
  return rows.find((row) => row.party === party) ?? rows[0];
}
