import { areaOf, splitSheet } from "../area";
import { definedNames, type DefinedName } from "../defined-names";
import { notFound } from "../host-error";
import { collectionMembers, method, objectOf, orNull, property, type HostObject, type HostType } from "../member";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { sheetIdOf } from "../sheet-model";

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
    GetRangeOrNullObject: method("1.4", (it, _, session) => orNull(() => rangeNamedBy(it, session))),
  },
};

export const NAMES: HostType<Scope> = {
  name: "NamedItemCollection",
  items: names,
  item: nameWith,
  members: collectionMembers("1.1", names, nameWith),
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
