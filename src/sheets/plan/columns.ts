import { yearOf } from "../../plan/day";
import type { DayRange } from "../../plan/model";
import { LANGUAGES, translator, type Translator } from "../../locales";
import type { ColumnTitles } from "../workbook-writing";

/** The zero-based columns of a plan sheet; its three tables share them, so that widths fit all. */
export const COLUMN = {
  number: 0,
  title: 1,
  timeframeStart: 2,
  timeframeEnd: 3,
  periodStart: 4,
  periodEnd: 5,
  cost: 6,
  computed: 7,
  difference: 8,
  responsible: 9,
  /** The officer's remarks, or the personnel's full-time equivalents. */
  extra: 10,
  /** Hidden: where the row's values stood in the source. */
  source: 11,
} as const;

/** Where an indicator's values stand. */
export const INDICATOR_COLUMN = {
  name: 1,
  unit: 2,
  yearTarget: 3,
  finalTarget: 4,
  share: 5,
  reached: 6,
  fulfilled: 7,
  left: 8,
  explanation: 9,
  remarks: 10,
  source: 11,
} as const;

/** In characters. */
export const COLUMN_WIDTHS = [10, 54, 15, 15, 14, 14, 17, 16, 13, 28, 24, 20];

/** The titles of the activities' table, from column A on. */
export function activityTitles(period: DayRange | null, { messages, format }: Translator): string[] {
  const { columns } = messages.planSheet;
  const cost = period ? format(columns.cost, { year: String(yearOf(period.start)) }) : columns.costOfPlan;
  return [
    columns.number,
    columns.activity,
    ...datesOf(columns),
    cost,
    columns.computed,
    columns.difference,
    columns.responsible,
    columns.remarks,
    columns.source,
  ];
}

/** The same in all languages: a sheet may have been made in another one. */
export function knownTitles(period: DayRange | null): ColumnTitles {
  return inAllLanguages((translate) => activityTitles(period, translate));
}

export function inAllLanguages(titlesOf: (translate: Translator) => readonly string[]): ColumnTitles {
  const [first = [], ...others] = LANGUAGES.map((language) => titlesOf(translator(language)));
  return first.map((title, column) => [title, ...others.map((titles) => titles[column]!)]);
}

/** The titles of the personnel's table, from column A on. */
export function personnelTitles({ messages }: Translator): string[] {
  const { columns } = messages.planSheet;
  return [
    columns.costCode,
    columns.costLine,
    ...datesOf(columns),
    columns.amount,
    columns.computedLines,
    columns.difference,
    columns.responsible,
    columns.fte,
    columns.source,
  ];
}

/** The titles of the indicators' table, from column B on. */
export function indicatorTitles(period: DayRange | null, { messages, format }: Translator): string[] {
  const { columns } = messages.planSheet;
  const target = period ? format(columns.yearTarget, { year: String(yearOf(period.start)) }) : columns.targetOfPlan;
  return [
    columns.indicator,
    columns.unit,
    target,
    columns.finalTarget,
    columns.share,
    columns.reached,
    columns.fulfilled,
    columns.left,
    columns.explanation,
    columns.remarks,
    columns.source,
  ];
}

function datesOf(columns: Translator["messages"]["planSheet"]["columns"]): string[] {
  return [columns.timeframeStart, columns.timeframeEnd, columns.periodStart, columns.periodEnd];
}
