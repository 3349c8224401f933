import type { Area } from "../../plan/place";
import { COLUMN, INDICATOR_COLUMN } from "./columns";

/** The zero-based row of what a section comes to. */
export const TOTALS_ROW = 2;
/** The zero-based row of the first table's header, below the heading, the source and the totals. */
export const FIRST_HEADER = 4;
/** Blank rows between two tables. */
const GAP = 2;

/** Where the three tables stand, their headers included. */
export interface TableAreas {
  readonly activities: Area;
  readonly personnel: Area;
  readonly indicators: Area;
}

/** The areas of tables with so many rows; an empty one has a blank row, as Excel wants it. */
export function tableAreas(activities: number, personnel: number, indicators: number, top = FIRST_HEADER): TableAreas {
  const below = (above: number, count: number, left: number): Area => ({
    top: above,
    left,
    bottom: above + Math.max(1, count),
    right: COLUMN.source,
  });
  const first = below(top, activities, 0);
  const second = below(first.bottom + 1 + GAP, personnel, 0);
  const third = below(second.bottom + 1 + GAP, indicators, INDICATOR_COLUMN.name);
  return { activities: first, personnel: second, indicators: third };
}
