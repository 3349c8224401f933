import { COLUMNS, heightOf, ROWS, widthOf } from "../area";
import { assertMayWrite } from "../cell-extras";
import { onlyArea, type Cells } from "../cells";
import { invalidArgument } from "../host-error";
import { method, type Member } from "../member";
import { unknownMember } from "../member-access";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { assertMayChange } from "../sheet-model";
import { shiftCells } from "../shifting";

/** Cells that come in between and cells that go. */
export const RANGE_SHIFT: Readonly<Record<string, Member<Cells>>> = {
  Insert: method("1.1", (it, [direction], session) => {
    shift("insert", it, direction, ["Down", "Right"], session);
    return rangeOf(it.sheet, onlyArea(it));
  }),
  Delete: method("1.1", (it, [direction], session) => shift("delete", it, direction, ["Up", "Left"], session)),
};

function shift(
  kind: "insert" | "delete",
  it: Cells,
  direction: unknown,
  [upright, level]: readonly [string, string],
  session: Session,
): void {
  const area = onlyArea(it);
  if (direction !== upright && direction !== level) throw invalidArgument(`Cells don't move ${String(direction)}.`);
  const isRows = widthOf(area) === COLUMNS;
  if (heightOf(area) === ROWS || (direction === level && !isRows))
    throw unknownMember(`Range.${kind} of columns, and of cells to the side`, session);
  assertMayChange(it.sheet, isRows ? (kind === "insert" ? "allowInsertRows" : "allowDeleteRows") : null, session);
  // Rows go from a protected sheet only where all their cells are free to be changed.
  if (kind === "delete" && isRows) assertMayWrite(it, session);
  shiftCells(it.sheet, { kind, area }, session);
}
