import { areaOf, splitSheet } from "../area";
import { definedNames, type DefinedName } from "../defined-names";
import { notFound } from "../host-error";
import { collectionMembers, method, methodOrNull, objectOf, property, type HostObject, type HostType } from "../member";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { sheetIdOf } from "../sheet-model";
import { RANGE } from "./range";

/** The workbook's names, or those of one sheet. */
interface Scope {
  readonly sheet: string | null;
}

const NAMED_ITEM: HostType<DefinedName> = {
  name: "NamedItem",
  id: ({ name }) => name,
  members: {
    Name: property("1.1", ({ name }) => name),
    Type: property("1.1", ({ reference }) => (areaOf(splitSheet(reference).rest) ? "Range" : "String")),
    Value: property("1.1", ({ reference }) => reference),
    Formula: property("1.7", ({ reference }) => `=${reference}`),
    Visible: property("1.1", () => true),
    Comment: property("1.4", ({ comment }) => comment),
    Scope: property("1.4", ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet")),
    GetRange: method("1.1", (it, _, session) => rangeNamedBy(it, session)),
    GetRangeOrNullObject: methodOrNull(
      "1.4",
      () => RANGE,
      (it, _, session) => rangeNamedBy(it, session),
    ),
  },
};

export const NAMES: HostType<Scope> = {
  name: "NamedItemCollection",
  itemType: () => NAMED_ITEM,
  items: names,
  item: nameWith,
  members: collectionMembers("1.1", () => NAMED_ITEM, names, nameWith),
};

function names({ sheet }: Scope, session: Session): HostObject[] {
  return definedNames(session)
    .filter((one) => one.sheet === sheet)
    .map((one) => objectOf(NAMED_ITEM, one));
}

function nameWith({ sheet }: Scope, key: unknown, session: Session): HostObject {
  const lower = String(key).toLowerCase();
  const found = definedNames(session).find((one) => one.sheet === sheet && one.name.toLowerCase() === lower);
  if (!found) throw notFound(`name ${String(key)}`);
  return objectOf(NAMED_ITEM, found);
}

function rangeNamedBy({ name, reference }: DefinedName, session: Session): HostObject {
  const { sheet, rest } = splitSheet(reference);
  const area = areaOf(rest);
  if (!area || sheet === null) throw notFound(`range named ${name}`);
  return rangeOf(sheetIdOf(sheet, session), area);
}
