import type { Engine } from "../../engine/engine";
import type { CellPlace } from "../../engine/grid-functions";
import { cellReader, formulaOver } from "../spilled-cells";
import type { InvocationResult } from "./invocation-result";

/** The words to an error that a cell shows, given by a function that its own formula asked, or one that fills it. */
export function messageAt(
  place: CellPlace,
  grid: Engine,
  resultsOf: (formula: CellPlace) => readonly InvocationResult[],
): string | null {
  const sheet = grid.isOpen ? grid.model.getSheetBySheetId(place.sheet) : null;
  if (!sheet) return null;
  const shown = cellReader(sheet, grid)(place.row, place.column)?.v;
  const formula = formulaOver(place, grid);
  const [row, column] = [place.row - formula.row, place.column - formula.column];
  const words = resultsOf(formula).flatMap(({ messages }) => messages);
  const own = words.find((one) => one.code === shown && one.row === row && one.column === column);
  // A formula around the function may have made one error of several.
  return (own ?? words.find((one) => one.code === shown && row === 0 && column === 0))?.message ?? null;
}
