import { plainText } from "../../plan/text";
import type { GridCell } from "../../reading/grid";
import type { Line } from "../../reading/table-rows";

/** A value of a range stands in no place that a function knows. */
export const NOWHERE = { sheet: "", cell: null };

/** A cell's lines as the reader of tables sees them, so that functions read a cell just as the check does. */
export function linesOf(value: string | number | boolean): Line[] {
  const cell: GridCell = { value, text: String(value), isDate: false, isError: false };
  const texts = typeof value === "string" ? plainText(value).split("\n") : [cell.text];
  const filled = texts.filter((text) => text.trim() !== "");
  return filled.map((text, index) => ({
    text,
    cell,
    place: NOWHERE,
    position: index,
    end: index,
    alone: filled.length === 1,
  }));
}
