import { HostError, invalidArgument, notFound } from "./host-error";
import { NULL_OBJECT, type HostObject, type HostType, type Member } from "./member";
import { isAtLeast } from "./requirement-sets";
import type { Session } from "./session";

/** @throws HostError for what is not in the tables, which is written down too, and for what is newer than this Excel */
export function memberOf({ type }: HostObject, name: string, session: Session): Member<unknown> {
  const members = type.members as Readonly<Record<string, Member<unknown>>>;
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  const member = Object.hasOwn(members, wireName) ? members[wireName] : undefined;
  const full = `${type.name}.${wireName}`;
  if (!member) {
    session.missing.push(full);
    throw new HostError("ApiNotFound", `The workbook host does not know ${full}.`);
  }
  if (!isAtLeast(session.apiVersion, member.since))
    throw new HostError("ApiNotFound", `${full} came with ExcelApi ${member.since}; this is ${session.apiVersion}.`);
  session.used(full);
  return member;
}

/** The object that a property leads to. Where there is nothing, there is nothing behind it either. */
export function followLink(object: HostObject, name: string, session: Session): HostObject {
  if (object === NULL_OBJECT) return NULL_OBJECT;
  const member = memberOf(object, name, session);
  if (member.kind !== "link") throw invalidArgument(`${object.type.name}.${name} is no object.`);
  return member.follow(object.it, session);
}

/** @throws HostError as Excel would */
export function callMethod(object: HostObject, name: string, args: readonly unknown[], session: Session): unknown {
  if (object === NULL_OBJECT) {
    if (name.endsWith("OrNullObject")) return NULL_OBJECT;
    throw notFound("object on which this is called");
  }
  const member = memberOf(object, name, session);
  if (member.kind !== "method") throw invalidArgument(`${object.type.name}.${name} is no method.`);
  return member.call(object.it, args, session);
}

/** @throws HostError for properties that can only be read */
export function setProperty(object: HostObject, name: string, value: unknown, session: Session): void {
  if (object === NULL_OBJECT) throw notFound("object of which this is set");
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
