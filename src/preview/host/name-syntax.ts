import { areaOf } from "./area";
import { definedNames } from "./defined-names";
import { invalidArgument } from "./host-error";
import type { Session } from "./session";
import { tablesOn } from "./tables";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** `R1C1` and its parts mean cells too. */
const ROW_AND_COLUMN = /^(?:r\d*(?:c\d*)?|c\d*)$/i;
const LONGEST = 255;

/**
 * A name that a table or a cell may have in this workbook.
 * @param own what has the name now, and so may keep it: a table's id
 * @throws HostError as Excel does
 */
export function assertFreeName(value: unknown, own: string | null, scope: string | null, session: Session): string {
  const name = String(value);
  const isSound = NAME.test(name) && name.length <= LONGEST && !ROW_AND_COLUMN.test(name) && !areaOf(name);
  if (!isSound) throw invalidArgument(`${name} is no name.`);
  const lower = name.toLowerCase();
  const isTaken =
    tablesOn(null, session).some((table) => table.id !== own && table.name.toLowerCase() === lower) ||
    definedNames(session).some((one) => one.sheet === scope && one.name.toLowerCase() === lower);
  if (isTaken) throw invalidArgument(`There is something named ${name} already.`);
  return name;
}
