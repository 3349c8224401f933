import { COLUMNS, heightOf, ROWS, widthOf, type Area } from "../area";
import { onlyArea } from "../cells";
import { invalidArgument, notFound } from "../host-error";
import { method, methodOrNull, type HostObject, type HostType } from "../member";
import { rangeOf, targetOf } from "../range-target";
import type { Session } from "../session";
import { mutate, sheetModel } from "../sheet-model";
import { RANGE } from "./range";

/** What stays in sight of a sheet, by the sheet's id. */
export const FREEZE_PANES: HostType<string> = {
  name: "WorksheetFreezePanes",
  members: {
    FreezeRows: method("1.7", (id, [count], session) => freeze(id, whole(count), 0, session)),
    FreezeColumns: method("1.7", (id, [count], session) => freeze(id, 0, whole(count), session)),
    FreezeAt: method("1.7", (id, [range], session) => {
      const { bottom, right, ...area } = onlyArea(targetOf(id, range, session));
      const all: Area = { bottom, right, ...area };
      freeze(id, heightOf(all) === ROWS ? 0 : bottom + 1, widthOf(all) === COLUMNS ? 0 : right + 1, session);
    }),
    Unfreeze: method("1.7", (id, _, session) => freeze(id, 0, 0, session)),
    GetLocation: method("1.7", (id, _, session) => location(id, session)),
    GetLocationOrNullObject: methodOrNull(
      "1.7",
      () => RANGE,
      (id, _, session) => location(id, session),
    ),
  },
};

function whole(count: unknown): number {
  const number = Number(count ?? 1);
  if (!Number.isInteger(number) || number < 0) throw invalidArgument("That is no number of rows or columns.");
  return number;
}

function freeze(id: string, rows: number, columns: number, session: Session): void {
  sheetModel(id, session);
  const panes = { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
  mutate("sheet.mutation.set-frozen", id, panes, session);
}

function location(id: string, session: Session): HostObject {
  const { ySplit, xSplit } = sheetModel(id, session).getFreeze();
  if (ySplit <= 0 && xSplit <= 0) throw notFound("frozen part");
  const bottom = ySplit > 0 ? ySplit - 1 : ROWS - 1;
  return rangeOf(id, { top: 0, left: 0, bottom, right: xSplit > 0 ? xSplit - 1 : COLUMNS - 1 });
}
