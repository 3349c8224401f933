import type { Finding } from "../../checking/finding";
import type { SummaryWords } from "../../locales/summary-words";
import type { Translator } from "../../locales";
import type { Plan } from "../../plan/model";
import type { LayoutCell, SheetLayout } from "../sheet-layout";
import type { PlanCells } from "./plan-cells";
import type { SummaryKind } from "./summary-names";

/** All that a summary is made from. */
export interface SummaryInput {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly cells: PlanCells;
  /** Whether the workbook has a sheet, so that links can lead there. */
  readonly hasSheet: (name: string) => boolean;
  /** Files and sheets that the plan came from. */
  readonly sources: readonly string[];
  /** The sheet that lists the findings. */
  readonly findingsSheet: string;
  /** When it was checked, as `25.11.2026 12:03`. */
  readonly time: string;
  /** What else a reader of its figures must know: files that are missing from them. */
  readonly notes: readonly string[];
  /** The workbook has, or will have, the defined names of the sheet *Kava*. */
  readonly hasSettings: boolean;
  readonly translate: Translator;
  readonly words: SummaryWords;
}

/** A sheet of the summary. */
export interface SummarySheet {
  readonly kind: SummaryKind;
  readonly layout: SheetLayout;
  /** What each row is about, each once: by it a row is found again when the summary is made anew. */
  readonly keys: readonly string[];
}

/** Collects a sheet's rows with their keys. */
export class SummaryRows {
  readonly rows: LayoutCell[][] = [];
  readonly keys: string[] = [];
  private readonly used = new Map<string, number>();

  /** @returns the row's zero-based number */
  add(key: string, cells: readonly LayoutCell[]): number {
    const times = (this.used.get(key) ?? 0) + 1;
    this.used.set(key, times);
    this.keys.push(times === 1 ? key : `${key} #${times}`);
    return this.rows.push([...cells]) - 1;
  }

  /** Rows above the one that is added next. */
  get length(): number {
    return this.rows.length;
  }
}

/** Cells of one look. */
export function styled(values: readonly LayoutCell["value"][], style: LayoutCell["style"]): LayoutCell[] {
  return values.map((value) => ({ value, ...(style ? { style } : {}) }));
}

/** What stands at the foot of every page. */
export function footOf(title: string, { time, words, translate }: SummaryInput): string {
  return translate.format(words.foot, { title, time });
}
