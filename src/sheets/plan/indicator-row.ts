import type { Indicator, Place, TargetField } from "../../plan/model";
import { sourceText } from "../../plan/source-cells";
import type { LayoutCell, LayoutValue } from "../sheet-layout";
import { targetStyle } from "../target-style";
import { INDICATOR_COLUMN } from "./columns";
import { cellIn } from "./sums";

/** A row of the indicators' table, from column B on. */
export function indicatorRow(indicator: Indicator, row: number): LayoutCell[] {
  const { name, unit, yearTarget, finalTarget, explanation } = indicator;
  return [
    { value: name, style: "text" },
    { value: unit, style: "text" },
    { value: targetValue(yearTarget), style: targetStyle(yearTarget) },
    { value: targetValue(finalTarget), style: targetStyle(finalTarget) },
    ...progressCells(row),
    { value: explanation, style: "text" },
    { value: null, style: "text" },
    { value: sourceText(placesOf(indicator)), style: "small" },
  ];
}

/** How much of the final target the year's is; what has been reached, for the officer to fill in, and what that comes to. */
export function progressCells(row: number): LayoutCell[] {
  const at = (column: number): string => cellIn(column, row);
  const { yearTarget, finalTarget, reached } = INDICATOR_COLUMN;
  const part = (of: string, whole: string): string =>
    `=IF(AND(ISNUMBER(${of}),ISNUMBER(${whole})),IF(${whole}=0,"",${of}/${whole}),"")`;
  const [year, final, now] = [at(yearTarget), at(finalTarget), at(reached)];
  return [
    { value: { formula: part(year, final) }, style: "percent" },
    { value: null, style: "target" },
    { value: { formula: part(now, year) }, style: "percent" },
    { value: { formula: `=IF(AND(ISNUMBER(${now}),ISNUMBER(${year})),MAX(0,${year}-${now}),"")` }, style: "target" },
  ];
}

/** Targets may be counts or per cents: what is written with its sign stays a text. */
function targetValue(target: TargetField | null): LayoutValue {
  if (!target) return "";
  const { value, text } = target;
  return value === null || text.endsWith("%") ? text : value.toNumber();
}

function placesOf({ place, yearTarget, finalTarget }: Indicator): (Place | null)[] {
  return [place, null, yearTarget?.place ?? null, finalTarget?.place ?? null];
}
