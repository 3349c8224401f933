import { toA1, type Place } from "../../plan/place";
import type { LayoutCell } from "../sheet-layout";

/** A cell that shows another's address and leads there. */
export function linkTo(place: Place | null): LayoutCell {
  if (!place?.cell) return { value: "", style: "text" };
  const cell = toA1(place.cell);
  return { value: cell, style: "text", link: { sheet: place.sheet, cell } };
}
