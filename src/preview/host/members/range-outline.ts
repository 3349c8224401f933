import { COLUMNS, heightOf, ROWS, widthOf } from "../area";
import { onlyArea, type Cells } from "../cells";
import { invalidArgument } from "../host-error";
import { method, property, type Member, type Property } from "../member";
import { group, levelOf, setHidden, ungroup, ends, type Lines } from "../outline";
import type { Session } from "../session";
import { assertMayChange, sheetModel } from "../sheet-model";

/** Grouping and hiding of rows and columns. */
export const RANGE_OUTLINE: Readonly<Record<string, Member<Cells>>> = {
  Group: method("1.10", (it, [option], session) => {
    assertMayChange(it.sheet, null, session);
    group(it.sheet, linesOf(it, option), onlyArea(it), session);
  }),
  Ungroup: method("1.10", (it, [option], session) => {
    assertMayChange(it.sheet, null, session);
    ungroup(it.sheet, linesOf(it, option), onlyArea(it), session);
  }),
  ShowGroupDetails: method("1.10", (it, [option], session) => showDetails(it, option, true, session)),
  HideGroupDetails: method("1.10", (it, [option], session) => showDetails(it, option, false, session)),
  RowHidden: hidden("rows"),
  ColumnHidden: hidden("columns"),
};

function linesOf(it: Cells, option: unknown): Lines {
  const area = onlyArea(it);
  const isRows = option === "ByRows";
  const isOther = isRows ? heightOf(area) === ROWS : widthOf(area) === COLUMNS;
  if ((!isRows && option !== "ByColumns") || isOther)
    throw invalidArgument("Rows are grouped by rows, columns by columns.");
  return isRows ? "rows" : "columns";
}

/** What is grouped among the lines, and only that. */
function showDetails(it: Cells, option: unknown, isShown: boolean, session: Session): void {
  const lines = linesOf(it, option);
  const area = onlyArea(it);
  const [first, last] = ends(lines, area);
  for (let index = first; index <= last; index++) {
    if (levelOf(it.sheet, lines, index, session) === 0) continue;
    const line = lines === "rows" ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    setHidden(it.sheet, lines, line, !isShown, session);
  }
}

function hidden(lines: Lines): Property<Cells> {
  return property(
    "1.2",
    (it, session) => {
      const model = sheetModel(it.sheet, session);
      const [first, last] = ends(lines, onlyArea(it));
      const isHidden = (index: number): boolean =>
        lines === "rows" ? !model.getRowRawVisible(index) : !model.getColVisible(index);
      const isFirst = isHidden(first);
      const end = Math.min(last, (lines === "rows" ? model.getRowCount() : model.getColumnCount()) - 1);
      for (let index = first; index <= end; index++) if (isHidden(index) !== isFirst) return null;
      return isFirst;
    },
    (it, value, session) => {
      assertMayChange(it.sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns", session);
      setHidden(it.sheet, lines, onlyArea(it), value === true, session);
    },
  );
}
