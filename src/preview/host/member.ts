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

export interface Method<T> {
  readonly kind: "method";
  readonly since: string;
  /** Of a method that may give the null object: of what type it is. */
  readonly to?: () => HostType<never>;
  readonly call: (it: T, args: readonly unknown[], session: Session) => unknown;
}

/** A property that leads to another object. */
export interface Link<T> {
  readonly kind: "link";
  readonly since: string;
  /** A function, since types lead to each other in circles. */
  readonly to: () => HostType<never>;
  readonly follow: (it: T, session: Session) => HostObject;
}

export type Member<T> = Property<T> | Method<T> | Link<T>;

/** What the host knows of one of Excel's types. Members go by their names on the wire, in capitals: `RowIndex`. */
export interface HostType<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Of a collection: what its items are, also when it has none. */
  readonly itemType?: () => HostType<never>;
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

/** What a null object stands for. */
export const NOTHING: unique symbol = Symbol("nothing");

/** The null object that Office.js itself sends, once it knows that there is nothing: it does not say of what type. */
export const NULL_OBJECT: HostObject = { type: { name: "null", members: {} }, it: NOTHING };

/** What `…OrNullObject` gives when there is nothing. It knows its type's members, so that a misspelt one shows. */
export function nullOf(type: HostType<never>): HostObject {
  return { type, it: NOTHING };
}

export const isNull = ({ it }: HostObject): boolean => it === NOTHING;

export function objectOf<T>(type: HostType<T>, it: T): HostObject {
  return { type, it };
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

/** A method that gives the null object where Excel says that there is nothing. */
export function methodOrNull<T>(
  since: string,
  to: () => HostType<never>,
  find: (it: T, args: readonly unknown[], session: Session) => HostObject,
): Method<T> {
  const call: Method<T>["call"] = (...given) => {
    try {
      return find(...given);
    } catch (error) {
      if (error instanceof HostError && error.code === "ItemNotFound") return nullOf(to());
      throw error;
    }
  };
  return { kind: "method", since, to, call };
}

/** @param find what the other object stands for; left out where it is the same as here */
export function link<T>(since: string, to: () => HostType<T>): Link<T>;
export function link<T, U>(
  since: string,
  to: () => HostType<U>,
  find: (it: T, session: Session) => U | typeof NOTHING,
): Link<T>;
export function link<T>(
  since: string,
  to: () => HostType<never>,
  find: (it: T, session: Session) => unknown = (it) => it,
): Link<T> {
  return { kind: "link", since, to, follow: (it, session) => ({ type: to(), it: find(it, session) }) };
}

/** The members that every collection has. */
export function collectionMembers<T>(
  since: string,
  itemType: () => HostType<never>,
  items: NonNullable<HostType<T>["items"]>,
  item: NonNullable<HostType<T>["item"]>,
): Record<string, Member<T>> {
  return {
    GetCount: method(since, (it, _, session) => items(it, session).length),
    Count: property(since, (it, session) => items(it, session).length),
    GetItem: method(since, (it, [key], session) => item(it, key, session)),
    GetItemOrNullObject: methodOrNull(since, itemType, (it, [key], session) => item(it, key, session)),
    GetItemAt: method(since, (it, [index], session) => at(items(it, session), index)),
  };
}

function at(items: readonly HostObject[], index: unknown): HostObject {
  const found = items[Number(index)];
  if (!found) throw notFound(`item at ${String(index)}`);
  return found;
}
