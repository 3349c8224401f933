import Decimal from "decimal.js";
import { isoDay } from "../plan/day";
import type { Activity, AmountField, DateField, Indicator, PeriodField, Section, TargetField } from "../plan/model";
import { amountText } from "../plan/money";
import { oneLine } from "../plan/text";
import type { FieldChange, FieldName } from "./changes";
import { comparable } from "./same-text";

/** An amount with more than cents. */
const FINE = /^-?\d+\.\d{3,}$/;

/** A row's fields as a change shows them; a field that the row has not is left out. */
export type RowFields = Readonly<Partial<Record<FieldName, string>>>;

/** Read values are written in one way only; other fields are texts. */
const TEXTS: ReadonlySet<FieldName> = new Set(["title", "responsible", "unit", "explanation"]);

export function activityFields(activity: Activity): RowFields {
  const { number, title, cost, fte } = activity;
  const { timeframe, period, responsible } = shared(activity);
  return {
    number: number?.text ?? "",
    title: oneLine(title),
    timeframeStart: dateText(timeframe, "start"),
    timeframeEnd: dateText(timeframe, "end"),
    periodStart: dateText(period, "start"),
    periodEnd: dateText(period, "end"),
    cost: amountOrText(cost),
    responsible: oneLine(responsible?.text ?? ""),
    fte: fte?.toFixed() ?? "",
  };
}

/** The lines of a personnel block have its dates and party where they have none: in Word they are one row with it. */
function shared({ kind, parent, timeframe, period, responsible }: Activity) {
  const block = kind === "personnel-line" && parent?.kind === "personnel" ? parent : null;
  return {
    timeframe: timeframe?.text ? timeframe : (block?.timeframe ?? timeframe),
    period: period?.text ? period : (block?.period ?? period),
    responsible: responsible?.text ? responsible : (block?.responsible ?? responsible),
  };
}

export function indicatorFields({ name, unit, yearTarget, finalTarget, explanation }: Indicator): RowFields {
  return {
    title: oneLine(name),
    unit: oneLine(unit),
    yearTarget: targetText(yearTarget),
    finalTarget: targetText(finalTarget),
    explanation: oneLine(explanation),
  };
}

/** A field as it counts for comparing. */
export function comparableField(fields: RowFields, field: FieldName): string {
  const text = fields[field] ?? "";
  if (TEXTS.has(field)) return comparable(text);
  // A sum that a formula gives may have more decimals than the same sum typed.
  return field === "cost" && FINE.test(text) ? new Decimal(text).toFixed(2) : text;
}

export function sectionFields({ code, title }: Section): RowFields {
  return { code: code ?? "", title: oneLine(title) };
}

/** The fields that say something else. */
export function fieldChanges(before: RowFields, after: RowFields): FieldChange[] {
  return (Object.keys(before) as FieldName[])
    .filter((field) => before[field] !== after[field])
    .filter((field) => comparableField(before, field) !== comparableField(after, field))
    .map((field) => ({ field, before: before[field] ?? "", after: after[field] ?? "" }));
}

/** A period that can't be read as two dates stands for its start; its end is then nothing. */
function dateText(period: PeriodField | null, side: "start" | "end"): string {
  if (!period) return "";
  const { value, text }: DateField = period[side];
  if (value !== null) return isoDay(value);
  const isWhole = period.start.value === null && period.end.value === null && period.start.text === period.end.text;
  return isWhole && side === "end" ? "" : oneLine(text);
}

function amountOrText({ value, text }: AmountField): string {
  return value ? amountText(value) : oneLine(text);
}

function targetText(target: TargetField | null): string {
  return target?.value ? target.value.toFixed() : oneLine(target?.text ?? "");
}
