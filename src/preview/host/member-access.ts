import { HostError, invalidArgument, notFound } from "./host-error";
import { isNull, NULL_OBJECT, nullOf, type HostObject, type HostType, type Member } from "./member";
import { isAtLeast } from "./requirement-sets";
import type { Session } from "./session";

/** @throws HostError for what is not in the tables, which is written down too, and for what is newer than this Excel */
export function memberOf({ type }: HostObject, name: string, session: Session): Member<unknown> {
  const member = memberNamed(type, name, session);
  session.used(fullName(type, name));
  return member;
}

/** The same without a use of it. */
export function memberNamed(type: HostType<never>, name: string, session: Session): Member<unknown> {
  const members = type.members as Readonly<Record<string, Member<unknown>>>;
  const wireName = inCapitals(name);
  const member = Object.hasOwn(members, wireName) ? members[wireName] : undefined;
  const full = fullName(type, name);
  if (!member) throw unknownMember(full, session);
  if (!isAtLeast(session.apiVersion, member.since))
    throw new HostError("ApiNotFound", `${full} came with ExcelApi ${member.since}; this is ${session.apiVersion}.`);
  return member;
}

/** Writes down what an add-in asked for and the host does not know. */
export function unknownMember(name: string, session: Session): HostError {
  session.missing.push(name);
  return new HostError("ApiNotFound", `The workbook host does not know ${name}.`);
}

/** As names go over the wire: `RowIndex`. */
export const inCapitals = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const fullName = (type: HostType<never>, name: string): string => `${type.name}.${inCapitals(name)}`;

/** The object that a property leads to. Where there is nothing, there is nothing behind it either. */
export function followLink(object: HostObject, name: string, session: Session): HostObject {
  if (object === NULL_OBJECT) return NULL_OBJECT;
  const member = isNull(object) ? memberNamed(object.type, name, session) : memberOf(object, name, session);
  if (member.kind !== "link") throw invalidArgument(`${object.type.name}.${name} is no object.`);
  return isNull(object) ? nullOf(member.to()) : member.follow(object.it, session);
}

/** @throws HostError as Excel would */
export function callMethod(object: HostObject, name: string, args: readonly unknown[], session: Session): unknown {
  if (isNull(object)) return calledOnNothing(object, name, session);
  const member = memberOf(object, name, session);
  if (member.kind !== "method") throw invalidArgument(`${object.type.name}.${name} is no method.`);
  return member.call(object.it, args, session);
}

function calledOnNothing(object: HostObject, name: string, session: Session): HostObject {
  if (object === NULL_OBJECT && name.endsWith("OrNullObject")) return NULL_OBJECT;
  const member = object === NULL_OBJECT ? null : memberNamed(object.type, name, session);
  if (member?.kind === "method" && member.to) return nullOf(member.to());
  throw notFound("object on which this is called");
}

/** @throws HostError for properties that can only be read */
export function setProperty(object: HostObject, name: string, value: unknown, session: Session): void {
  if (isNull(object)) throw notFound("object of which this is set");
  const member = memberOf(object, name, session);
  if (member.kind !== "property" || !member.set) throw invalidArgument(`${object.type.name}.${name} can't be set.`);
  member.set(object.it, value, session);
}

/** The names of what `load()` without names gives. */
export function scalarNames(type: HostType<never>, apiVersion: string): string[] {
  return Object.entries(type.members).flatMap(([name, member]) =>
    (member as Member<unknown>).kind === "property" && isAtLeast(apiVersion, (member as Member<unknown>).since)
      ? [name]
      : [],
  );
}
