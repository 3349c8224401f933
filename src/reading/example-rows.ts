import { bareLetters } from "../plan/text";
import type { Grid, GridRow } from "./grid";

/** How the first cell of a form's example row is marked, in both languages. */
const MARK = /^(?:näide|example)$/;

/** A sheet without the rows that a form gives as examples: they look like the plan and are none of it. */
export function withoutExamples(grid: Grid): Grid {
  const rows = grid.rows.filter((row) => !isExample(row));
  return rows.length === grid.rows.length ? grid : { ...grid, rows };
}

function isExample({ cells }: GridRow): boolean {
  const [mark, ...others] = cells;
  // With nothing beside it, it is a text like any other.
  return mark !== undefined && MARK.test(bareLetters(mark.text.slice(0, 20))) && others.some((cell) => cell);
}
