import { dayOfSerial, serialOfDay } from "../../plan/day";
import type { Activity, AmountField, DateField, PeriodField, Place, Section } from "../../plan/model";
import { parseBareNumber } from "../../plan/numbering";
import { computedCost } from "../../plan/rollup";
import { sourceText } from "../../plan/source-cells";
import { computedFormula, differenceFormula, type RowOf } from "./sums";
import type { CellStyleName, LayoutCell, LayoutValue } from "../sheet-layout";

/** Excel keeps so many digits of a number; an amount with more stays a text. */
const MOST_DIGITS = 15;

/** A row of the activities' or the personnel's table, from column A on. */
export function activityRow(activity: Activity, section: Section, row: number, rowOf: RowOf): LayoutCell[] {
  const { kind, title, timeframe, period, cost, responsible, fte, children } = activity;
  const isPersonnel = kind === "personnel" || kind === "personnel-line";
  const computed = computedFormula(activity, rowOf);
  const isParent = children.length > 0;
  return [
    { value: numberText(activity, section), style: "number" },
    { value: title, style: isParent ? "strong" : "text" },
    ...datesOf(timeframe),
    ...datesOf(period),
    { value: amountValue(cost), style: isParent ? "sum" : "amount" },
    { value: computed ?? "", style: isParent ? "sum" : "amount" },
    { value: computed === null ? "" : differenceFormula(row, cost.value, computedCost(activity)), style: "amount" },
    { value: responsible?.text ?? "", style: "text" },
    isPersonnel ? { value: fte?.toNumber() ?? "", style: "fte" } : { value: null, style: "text" },
    { value: sourceText(placesOf(activity)), style: "small" },
  ];
}

/** As written where its cell can be read again, or else by its parts; a section's own row has the section's code. */
function numberText({ kind, number }: Activity, { code }: Section): string {
  if (kind === "section") return code ?? "";
  if (!number) return "";
  return parseBareNumber(number.text) ? number.text : number.parts.join(".");
}

/** What can be read as a number of euros becomes one, and anything else stays the text that it is. */
export function amountValue({ value, text }: AmountField): LayoutValue {
  if (value === null) return text;
  return value.precision(true) <= MOST_DIGITS ? value.toNumber() : text;
}

function datesOf(period: PeriodField | null): [LayoutCell, LayoutCell] {
  if (!period) return [dateCell(""), dateCell("")];
  // What is no period stands in the first cell, for the checker to say so.
  if (period.flaw === "unreadable" || period.flaw === "formula") return [dateCell(period.text), dateCell("")];
  return [dateCell(dateValue(period.start)), dateCell(dateValue(period.end))];
}

/** A date that no cell of dates is read as, such as one of 2205, stays the text that it is. */
function dateValue({ value, text }: DateField): LayoutValue {
  return value === null || dayOfSerial(serialOfDay(value, false), false) === null ? text : { day: value };
}

function dateCell(value: LayoutValue): LayoutCell {
  const style: CellStyleName = "date";
  return { value, style };
}

function placesOf({ place, number, timeframe, period, cost, responsible }: Activity): (Place | null)[] {
  const fields = [number, { place }, timeframe?.start, timeframe?.end, period?.start, period?.end, cost, responsible];
  return fields.map((field) => field?.place ?? null);
}
