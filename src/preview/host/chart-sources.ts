import { hasArea, type ChartSeries, type ChartSource } from "../engine/sheet-chart";
import { fullAddress, type Area } from "./area";
import { valueOf } from "./cell-values";
import { numberFormatAt, shownText } from "./number-formats";
import type { Session } from "./session";
import { gridPart, sheetModel } from "./sheet-model";

/** More than any chart shows; whole columns are cut here. */
const MOST_VALUES = 32_000;

/** What a series is called; null for one that has only a number. */
export function nameOf(name: ChartSeries["name"], session: Session): string | null {
  if (name === null) return null;
  if ("text" in name) return name.text;
  return textsOf(name, session).join(" ");
}

/** What the cells show; nothing where their sheet is gone. */
export function textsOf(source: ChartSource | null, session: Session): string[] {
  return shown(source, session, (sheet, row, column) => {
    const model = sheetModel(sheet, session);
    return String(shownText(valueOf(model.getCellRaw(row, column)), numberFormatAt(model, row, column), session));
  });
}

/** The cells' numbers; null for what is none. */
export function numbersOf(source: ChartSource | null, session: Session): (number | null)[] {
  return shown(source, session, (sheet, row, column) => {
    const value = valueOf(sheetModel(sheet, session).getCellRaw(row, column));
    return typeof value === "number" ? value : null;
  });
}

function shown<T>(
  source: ChartSource | null,
  session: Session,
  of: (sheet: string, row: number, column: number) => T,
): T[] {
  if (!hasArea(source) || !session.engine.model.getSheetBySheetId(source.sheet)) return [];
  const area = gridPart(source.sheet, source.area, session);
  return area ? places(area).map(([row, column]) => of(source.sheet, row, column)) : [];
}

/** As Excel names a chart's cells; `#REF!` where they are gone. */
export function addressOfSource(source: ChartSource | null, session: Session): string {
  if (source === null) return "";
  if (!hasArea(source)) return source.formula;
  const sheet = session.engine.model.getSheetBySheetId(source.sheet);
  return sheet ? fullAddress(sheet.getName(), source.area) : "#REF!";
}

/** The places of an area's cells, row by row. */
export function places({ top, left, bottom, right }: Area): [number, number][] {
  const made: [number, number][] = [];
  for (let row = top; row <= bottom && made.length < MOST_VALUES; row++)
    for (let column = left; column <= right; column++) made.push([row, column]);
  return made;
}
