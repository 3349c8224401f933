import type { Area } from "./area";
import { intersection } from "./area";
import { valueOf } from "./cell-values";
import type { CellMatrix, Session } from "./session";
import { sheetModel } from "./sheet-model";
import { areaOfTable, placeTable, tablesOn } from "./tables";

/** Makes a table's first row what Excel makes of it: each title a text of its own. */
export function writeTitles(sheet: string, { top, left, right }: Area, session: Session): void {
  const model = sheetModel(sheet, session);
  const taken = new Set<string>();
  const cells: CellMatrix = {};
  for (let column = left; column <= right; column++) {
    const cell = model.getCellRaw(top, column);
    const value = String(valueOf(cell));
    const title = free(value || `Column${column - left + 1}`, taken);
    taken.add(title.toLowerCase());
    if (title !== value || cell?.t !== 1 || cell?.f)
      (cells[top] ??= {})[column] = { v: title, t: 1, f: null, si: null, p: null };
  }
  if (Object.keys(cells).length > 0) session.writeCells(sheet, cells);
}

/** Tables whose titles were written over take the new ones, as in Excel. */
export function followTitles(sheet: string, written: Area, session: Session): void {
  for (const { id } of tablesOn(sheet, session)) {
    const area = areaOfTable({ sheet, id }, session);
    if (!intersection(written, { ...area, bottom: area.top })) continue;
    writeTitles(sheet, area, session);
    placeTable({ sheet, id }, area, session);
  }
}

function free(title: string, taken: ReadonlySet<string>): string {
  let made = title;
  for (let number = 2; taken.has(made.toLowerCase()); number++) made = `${title}${number}`;
  return made;
}
