import type { Place } from "./place";
import { fromA1, toA1 } from "./place";

/** The values of a row on a plan sheet whose source cells are remembered, in their order. */
export const ACTIVITY_SOURCES = [
  "number",
  "activity",
  "timeframeStart",
  "timeframeEnd",
  "periodStart",
  "periodEnd",
  "cost",
  "responsible",
  "fte",
] as const;
export const INDICATOR_SOURCES = ["indicator", "unit", "yearTarget", "finalTarget", "explanation"] as const;

/**
 * Source cells as a plan sheet holds them in a cell of each row: `Jõhvi!A12;B12;;;D12;E12;F12`. All are on one sheet;
 * a value that stood in no cell leaves its place empty.
 */
export function sourceText(places: readonly (Place | null)[]): string {
  const sheet = places.find((place) => place)?.sheet ?? "";
  const cells = places.map((place) => (place?.cell && place.sheet === sheet ? toA1(place.cell) : ""));
  return `${sheet}!${cells.join(";")}`.replace(/;+$/, "");
}

const CELLS = /^(.+)!((?:[A-Z]{1,3}\d+)?(?:;(?:[A-Z]{1,3}\d+)?)*)$/s;

/** The places that a text names, or null where it names none. */
export function parseSourceText(text: string): (Place | null)[] | null {
  const match = CELLS.exec(text);
  if (!match) return null;
  const [, sheet, cells] = match;
  return cells!.split(";").map((cell) => (cell === "" ? null : { sheet: sheet!, cell: fromA1(cell) }));
}
