import { addressOf, areaAt, heightOf, widthOf } from "../area";
import { onlyArea, type Cells } from "../cells";
import { method, type Method } from "../member";
import { unknownMember } from "../member-access";
import type { Session } from "../session";
import { hyperlinkAt } from "./range-hyperlink";

type OfCell = (sheet: string, row: number, column: number, session: Session) => unknown;

const PARTS: Readonly<Record<string, OfCell>> = {
  address: (_, row, column) => addressOf(areaAt(row, column)),
  hyperlink: hyperlinkAt,
};

/** What was asked of each of a range's cells, row by row. */
export const GET_CELL_PROPERTIES: Method<Cells> = method("1.9", (it, [options], session) => {
  const asked = Object.entries((options ?? {}) as Record<string, unknown>).filter(([, isAsked]) => isAsked);
  const parts = asked.map(([name]) => {
    const of = PARTS[name];
    if (!of) throw unknownMember(`Range.getCellProperties of ${name}`, session);
    return [name, of] as const;
  });
  session.flush();
  const area = onlyArea(it);
  return Array.from({ length: heightOf(area) }, (_, row) =>
    Array.from({ length: widthOf(area) }, (__, column) =>
      Object.fromEntries(parts.map(([name, of]) => [name, of(it.sheet, area.top + row, area.left + column, session)])),
    ),
  );
});
