import { heightOf, widthOf } from "../area";
import { valueOf } from "../cell-values";
import { onlyArea, type Cells } from "../cells";
import { invalidArgument } from "../host-error";
import { method, property, type Member, type Property } from "../member";
import { numberFormatAt, shownText } from "../number-formats";
import { ends, putLines, type Lines } from "../outline";
import type { Session } from "../session";
import { assertMayChange, gridPart, makeRoom, sheetModel } from "../sheet-model";

const PIXELS_A_POINT = 4 / 3;
/** Of a letter in the default font. */
const LETTER = 7;
const PADDING = 5;
/** Excel's largest column and row, in points. */
const WIDEST = 1_343.25;
const HIGHEST = 409.5;

/** Widths and heights in points, whatever the range's own shape. */
export const RANGE_SIZES: Readonly<Record<string, Member<Cells>>> = {
  ColumnWidth: size("columns", WIDEST),
  RowHeight: size("rows", HIGHEST),
  AutofitColumns: method("1.2", (it, _, session) => fitColumns(it, session)),
  AutofitRows: method("1.2", (it, _, session) => {
    assertMayChange(it.sheet, "allowFormatRows", session);
    const area = gridPart(it.sheet, onlyArea(it), session);
    if (!area) return;
    putLines(it.sheet, "rows", each(area.top, area.bottom, { ia: 1 }), session);
    session.flush();
    session.engine.tools.fitRows?.(it.sheet, area.top, area.bottom);
  }),
};

function size(lines: Lines, largest: number): Property<Cells> {
  return property(
    "1.1",
    (it, session) => {
      const model = sheetModel(it.sheet, session);
      const area = gridPart(it.sheet, onlyArea(it), session) ?? onlyArea(it);
      const [first, last] = ends(lines, area);
      const of = (index: number): number =>
        lines === "rows" ? model.getRowHeight(index) : model.getColumnWidth(index);
      for (let index = first; index <= last; index++) if (of(index) !== of(first)) return null;
      return of(first) / PIXELS_A_POINT;
    },
    (it, value, session) => {
      const points = Number(value);
      if (!Number.isFinite(points) || points < 0 || points > largest) throw invalidArgument("There is no such size.");
      assertMayChange(it.sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns", session);
      const area = onlyArea(it);
      const isWhole = lines === "rows" ? heightOf(area) > 100_000 : widthOf(area) > 10_000;
      const within = isWhole ? gridPart(it.sheet, area, session) : area;
      if (!within) return;
      makeRoom(it.sheet, lines === "rows" ? { ...within, right: 0 } : { ...within, bottom: 0 }, session);
      // Excel has whole pixels too.
      const pixels = Math.round(points * PIXELS_A_POINT);
      const [first, last] = ends(lines, within);
      putLines(it.sheet, lines, each(first, last, lines === "rows" ? { h: pixels, ia: 0 } : { w: pixels }), session);
    },
  );
}

const each = (first: number, last: number, line: object): Record<number, object> =>
  Object.fromEntries(Array.from({ length: last - first + 1 }, (_, index) => [first + index, line]));

/** About as wide as the longest text; letters are not measured. */
function fitColumns(it: Cells, session: Session): void {
  assertMayChange(it.sheet, "allowFormatColumns", session);
  session.flush();
  const model = sheetModel(it.sheet, session);
  const area = gridPart(it.sheet, onlyArea(it), session);
  if (!area) return;
  const widths: Record<number, object> = {};
  for (let column = area.left; column <= area.right; column++) {
    let longest = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      const value = valueOf(model.getCellRaw(row, column));
      if (value === "") continue;
      const text = shownText(value, numberFormatAt(model, row, column), session);
      longest = Math.max(
        longest,
        ...String(text)
          .split("\n")
          .map((line) => line.length),
      );
    }
    if (longest > 0) widths[column] = { w: longest * LETTER + PADDING };
  }
  putLines(it.sheet, "columns", widths, session);
}
