import { toA1, type Area } from "../../plan/place";
import { quotedSheet } from "../../plan/sheet-reference";

/** `B2:C7`, as validations and tables name their cells. */
export function areaReference({ top, left, bottom, right }: Area): string {
  const first = toA1({ row: top, column: left });
  const last = toA1({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** `'O''Neill'!$B$2:$C$7`, as defined names do. */
export function absoluteReference(sheet: string, area: Area): string {
  const absolute = areaReference(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quotedSheet(sheet)}!${absolute}`;
}
