import { NULL_OBJECT, type HostObject, type HostType } from "./member";
import { fullName, inCapitals, memberNamed, unknownMember } from "./member-access";
import type { Session } from "./session";

/** A path that `load` asks for: the first name and what follows. */
export function splitPath(path: string): { first: string; rest: string } {
  const [first = "", ...rest] = path.split(/[/.]/);
  return { first, rest: rest.join("/") };
}

/** `load()` without names, and what a collection's `items` comes as. */
export const isAll = (name: string): boolean => name === "*" || name === "$all";

/** Names that a collection itself has are its own; all others are its items'. */
export function isOwn(path: string, { members }: HostType<never>): boolean {
  return Object.hasOwn(members, inCapitals(splitPath(path).first));
}

/**
 * Looks whether there are such names at all, also where there is no object to ask: in an empty collection and behind
 * a null object a misspelt one would never show.
 * @throws HostError with the first name that is in no table, or newer than this Excel
 */
export function assertNames(object: HostObject, paths: readonly string[], session: Session): void {
  // Of what type this one is, the request does not say.
  if (object === NULL_OBJECT) return;
  for (const path of paths) assertPath(object.type, path, session);
}

function assertPath(type: HostType<never>, path: string, session: Session): void {
  const { itemType } = type;
  if (itemType && !isOwn(path, type)) return assertPath(itemType(), path, session);
  const { first, rest } = splitPath(path);
  if (isAll(first)) return;
  const member = memberNamed(type, first, session);
  if (member.kind === "method") throw unknownMember(`${fullName(type, first)} as a property`, session);
  if (rest === "") return;
  if (member.kind === "property") throw unknownMember(`${fullName(type, first)}.${inCapitals(rest)}`, session);
  assertPath(member.to(), rest, session);
}
