import { areaOf, splitSheet, WHOLE_SHEET, type Area } from "./area";
import type { Cells } from "./cells";
import { nameNamed } from "./defined-names";
import { invalidArgument } from "./host-error";
import { isHostObject, objectOf, type HostObject } from "./member";
import { RANGE } from "./members/range";
import type { Session } from "./session";
import { sheetIdOf, sheetModel } from "./sheet-model";

export function rangeOf(sheet: string, area: Area): HostObject {
  return objectOf(RANGE, { sheet, areas: [area] });
}

/**
 * The range that an address or a defined name stands for.
 * @param sheet the one on which it is asked for
 * @throws HostError for what is no address there
 */
export function rangeNamed(sheet: string, address: unknown, session: Session): HostObject {
  if (address === undefined || address === null || address === "") return rangeOf(sheet, WHOLE_SHEET);
  const { sheet: named, rest } = splitSheet(String(address));
  const area = areaOf(rest);
  if (area) {
    if (named !== null && sheetIdOf(named, session) !== sheet) throw invalidArgument("This is another sheet's range.");
    return rangeOf(sheet, area);
  }
  const reference = nameNamed(rest, sheet, session)?.reference ?? null;
  const target = reference === null ? null : splitSheet(reference);
  const found = target && areaOf(target.rest);
  if (!target || !found || target.sheet === null) throw invalidArgument(`${String(address)} is no range.`);
  return rangeOf(sheetIdOf(target.sheet, session), found);
}

/**
 * The cells that an argument means, which is a range or an address.
 * @param sheet where an address without a sheet is; null in the workbook, where it must name one
 * @throws HostError for what is no range
 */
export function targetOf(sheet: string | null, argument: unknown, session: Session): Cells {
  if (isHostObject(argument)) return argument.it as Cells;
  const { sheet: named } = splitSheet(String(argument));
  const id = named === null ? sheet : sheetIdOf(named, session);
  if (id === null) return rangeNamed(session.engine.book.getActiveSheet().getSheetId(), argument, session).it as Cells;
  return rangeNamed(id, argument, session).it as Cells;
}

/** Excel's longest address. */
const LONGEST_ADDRESS = 8_192;

/** @throws HostError for addresses that are none, or that are longer than Excel takes */
export function areasNamed(sheet: string, address: unknown, session: Session): Cells {
  const text = address === undefined || address === null ? "" : String(address);
  if (text.length > LONGEST_ADDRESS) throw invalidArgument("The address is too long.");
  sheetModel(sheet, session);
  if (text === "") return { sheet, areas: [WHOLE_SHEET] };
  const areas = text.split(/[,;]/).map((part) => {
    const { sheet: named, rest } = splitSheet(part.trim());
    const area = areaOf(rest);
    if (!area || (named !== null && sheetIdOf(named, session) !== sheet)) throw invalidArgument(`${part} is no range.`);
    return area;
  });
  return { sheet, areas };
}
