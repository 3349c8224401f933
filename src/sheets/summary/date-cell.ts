import { serialOfDay } from "../../plan/day";
import type { DateField } from "../../plan/model";
import type { LayoutCell, LayoutValue } from "../sheet-layout";
import { referenceTo, type PlanCells } from "./plan-cells";

/**
 * A date of the plan: the first of several that is there, by its cell as far as it has one of its own, so that an edited
 * date is the new one here.
 */
export function dateCell(fields: readonly (DateField | undefined)[], cells: PlanCells): LayoutCell {
  const there = fields.filter((field) => field !== undefined && cells.kindOf(field.place) !== "error") as DateField[];
  const used = there.find(({ text }) => text !== "");
  const references = there.map((field) => ownReference(field, cells));
  if (references.length > 0 && references.every((reference) => reference !== null))
    return { value: formulaOf(references, used ? shown(used) : ""), style: "date" };
  return { value: used ? (used.value === null ? used.text : { day: used.value }) : "", style: "date" };
}

/** null where the cell holds more than the date, or a date as a text. */
function ownReference({ place, alone, value }: DateField, cells: PlanCells): string | null {
  const kind = cells.kindOf(place);
  const isDate = kind === "number" || (kind === "text" && value === null && alone);
  return kind === "blank" || isDate ? referenceTo(place) : null;
}

/** An empty cell would show as a day of the year 1900. */
function formulaOf(references: readonly string[], result: string | number): LayoutValue {
  const formula = references.reduceRight((rest, cell) => `IF(${cell}<>"",${cell},${rest})`, '""');
  return { formula: `=${formula}`, result };
}

function shown({ value, text }: DateField): string | number {
  return value === null ? text : serialOfDay(value, false);
}
