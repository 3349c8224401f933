import { HostError, notFound } from "./host-error";
import type { Session } from "./session";

/** A property: how it is read and, where it can be, set. */
export interface Property<T> {
  readonly kind: "property";
  /** The version of ExcelApi that brought it. */
  readonly since: string;
  readonly get: (it: T, session: Session) => unknown;
  readonly set: ((it: T, value: unknown, session: Session) => void) | null;
}

/** A property that leads to another object, or a method that gives one. */
export interface Method<T> {
  readonly kind: "method";
  readonly since: string;
  readonly call: (it: T, args: readonly unknown[], session: Session) => unknown;
}

/** A property that leads to another object. */
export interface Link<T> {
  readonly kind: "link";
  readonly since: string;
  readonly follow: (it: T, session: Session) => HostObject;
}

export type Member<T> = Property<T> | Method<T> | Link<T>;

/** What the host knows of one of Excel's types. Members go by their names on the wire, in capitals: `RowIndex`. */
export interface HostType<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Of a collection: its items. */
  readonly items?: (it: T, session: Session) => readonly HostObject[];
  /** Of a collection: the item that a name or an id stands for, as `getItem` takes it. */
  readonly item?: (it: T, key: unknown, session: Session) => HostObject;
  /** By which a collection finds it again. */
  readonly id?: (it: T, session: Session) => string;
}

/** One of Excel's objects: its type and what it stands for here. */
export interface HostObject {
  readonly type: HostType<never>;
  readonly it: unknown;
}

const NULL_TYPE: HostType<never> = { name: "null", members: {} };
/** What `…OrNullObject` gives when there is nothing. */
export const NULL_OBJECT: HostObject = { type: NULL_TYPE, it: null };

export function objectOf<T>(type: HostType<T>, it: T): HostObject {
  return { type: type as unknown as HostType<never>, it };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "it" in value;
}

export function property<T>(since: string, get: Property<T>["get"], set: Property<T>["set"] = null): Property<T> {
  return { kind: "property", since, get, set };
}

export function method<T>(since: string, call: Method<T>["call"]): Method<T> {
  return { kind: "method", since, call };
}

export function link<T>(since: string, follow: Link<T>["follow"]): Link<T> {
  return { kind: "link", since, follow };
}

/** The members that every collection has. */
export function collectionMembers<T>(
  since: string,
  items: NonNullable<HostType<T>["items"]>,
  item: NonNullable<HostType<T>["item"]>,
): Record<string, Member<T>> {
  return {
    GetCount: method(since, (it, _, session) => items(it, session).length),
    Count: property(since, (it, session) => items(it, session).length),
    GetItem: method(since, (it, [key], session) => item(it, key, session)),
    GetItemOrNullObject: method(since, (it, [key], session) => orNull(() => item(it, key, session))),
    GetItemAt: method(since, (it, [index], session) => at(items(it, session), index)),
  };
}

function at(items: readonly HostObject[], index: unknown): HostObject {
  const found = items[Number(index)];
  if (!found) throw notFound(`item at ${String(index)}`);
  return found;
}

/** The object, or the null object where Excel says that there is none. */
export function orNull(find: () => HostObject): HostObject {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return NULL_OBJECT;
    throw error;
  }
}
