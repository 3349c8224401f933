import { areaOf, COLUMNS, fullAddress, ROWS, splitSheet, type Area } from "../area";
import { onlyArea, type Cells } from "../cells";
import { addName, definedNames, nameById, putName, removeName } from "../defined-names";
import { assertFormula } from "../formula-syntax";
import { invalidArgument, notFound } from "../host-error";
import {
  collectionMembers,
  isHostObject,
  method,
  methodOrNull,
  objectOf,
  property,
  type HostObject,
  type HostType,
} from "../member";
import { assertFreeName } from "../name-syntax";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { sheetIdOf, sheetModel } from "../sheet-model";
import { RANGE } from "./range";

/** The workbook's names, or those of one sheet. */
interface Scope {
  readonly sheet: string | null;
}

/** A defined name, by its id. */
const NAMED_ITEM: HostType<string> = {
  name: "NamedItem",
  id: (id, session) => nameById(id, session).name,
  members: {
    Name: property("1.1", (id, session) => nameById(id, session).name),
    Type: property("1.1", (id, session) =>
      areaOf(splitSheet(nameById(id, session).reference).rest) ? "Range" : "String",
    ),
    Value: property("1.1", (id, session) => nameById(id, session).reference),
    Formula: property(
      "1.7",
      (id, session) => `=${nameById(id, session).reference}`,
      (id, value, session) => putName({ ...nameById(id, session), reference: referenceIn(value, session) }, session),
    ),
    Visible: property("1.1", () => true),
    Comment: property(
      "1.4",
      (id, session) => nameById(id, session).comment,
      (id, value, session) => putName({ ...nameById(id, session), comment: String(value) }, session),
    ),
    Scope: property("1.4", (id, session) => (nameById(id, session).sheet === null ? "Workbook" : "Worksheet")),
    GetRange: method("1.1", (id, _, session) => rangeNamedBy(id, session)),
    GetRangeOrNullObject: methodOrNull(
      "1.4",
      () => RANGE,
      (id, _, session) => rangeNamedBy(id, session),
    ),
    Delete: method("1.4", (id, _, session) => {
      nameById(id, session);
      removeName(id, session);
    }),
  },
};

export const NAMES: HostType<Scope> = {
  name: "NamedItemCollection",
  itemType: () => NAMED_ITEM,
  items: names,
  item: nameWith,
  members: {
    ...collectionMembers("1.1", () => NAMED_ITEM, names, nameWith),
    Add: method("1.4", ({ sheet }, [given, reference, comment], session) => {
      const name = assertFreeName(given, null, sheet, session);
      const parts = { name, reference: referenceIn(reference, session), comment: String(comment ?? ""), sheet };
      return objectOf(NAMED_ITEM, addName(parts, session));
    }),
  },
};

function names({ sheet }: Scope, session: Session): HostObject[] {
  return definedNames(session)
    .filter((one) => one.sheet === sheet)
    .map(({ id }) => objectOf(NAMED_ITEM, id));
}

function nameWith({ sheet }: Scope, key: unknown, session: Session): HostObject {
  const lower = String(key).toLowerCase();
  const found = definedNames(session).find((one) => one.sheet === sheet && one.name.toLowerCase() === lower);
  if (!found) throw notFound(`name ${String(key)}`);
  return objectOf(NAMED_ITEM, found.id);
}

/** @param value a formula, or a range, which the name then means wherever it is used */
function referenceIn(value: unknown, session: Session): string {
  if (isHostObject(value)) {
    const cells = value.it as Cells;
    return absoluteAddress(sheetModel(cells.sheet, session).getName(), onlyArea(cells));
  }
  const text = String(value);
  if (!text.startsWith("=")) throw invalidArgument("What a name means begins with an equals sign.");
  assertFormula(text);
  return text.slice(1);
}

function absoluteAddress(sheet: string, area: Area): string {
  const isWhole = area.bottom - area.top === ROWS - 1 || area.right - area.left === COLUMNS - 1;
  const [name, address = ""] = fullAddress(sheet, area).split(/!(?=[^!]*$)/);
  const fixed = isWhole
    ? address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)
    : address.replace(/([A-Z]+)(\d+)/g, (_, letters: string, digits: string) => `$${letters}$${digits}`);
  return `${name}!${fixed}`;
}

function rangeNamedBy(id: string, session: Session): HostObject {
  const { name, reference } = nameById(id, session);
  const { sheet, rest } = splitSheet(reference);
  const area = areaOf(rest);
  if (!area || sheet === null) throw notFound(`range named ${name}`);
  return rangeOf(sheetIdOf(sheet, session), area);
}
