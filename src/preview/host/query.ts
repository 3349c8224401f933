import { isHostObject, isNull, type HostObject, type HostType } from "./member";
import { inCapitals, memberOf, scalarNames } from "./member-access";
import type { QueryInfo } from "./protocol";
import { assertNames, isAll, isOwn, splitPath } from "./query-names";
import type { Session } from "./session";

type Answer = Record<string, unknown>;
/** What is wanted of an object: of each member, what of the object behind it; nothing for all that is plain. */
type Wanted = Map<string, string[]>;

/** How Office.js is told that there is no such object. */
export const NULL_ANSWER = null;

/** What `load` asked of an object. */
export function answerQuery(object: HostObject, query: QueryInfo, session: Session): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  assertNames(object, paths, session);
  return answer(object, paths, session, query);
}

function answer(object: HostObject, paths: readonly string[], session: Session, query: QueryInfo = {}): unknown {
  if (isNull(object)) return NULL_ANSWER;
  const { items } = object.type as unknown as HostType<unknown>;
  if (!items) return properties(object, paths, session);
  const own = paths.filter((path) => isOwn(path, object.type));
  const inner = paths.filter((path) => !own.includes(path));
  const made: Answer = own.length > 0 ? properties(object, own, session) : {};
  if (own.length > 0 && inner.length === 0) return made;
  const { Skip: skip = 0, Top: top = Infinity } = query;
  const found = items(object.it, session).slice(skip, skip + top);
  made._Items = found.map((item) => ({ ...properties(item, inner, session), ...identity(item, session) }));
  return made;
}

function properties(object: HostObject, paths: readonly string[], session: Session): Answer {
  const made: Answer = {};
  for (const [name, inner] of wanted(object, paths, session)) {
    const member = memberOf(object, name, session);
    const key = inCapitals(name);
    if (member.kind === "link") made[key] = answer(member.follow(object.it, session), inner, session);
    else if (member.kind === "property") made[key] = plain(member.get(object.it, session));
  }
  return made;
}

function wanted(object: HostObject, paths: readonly string[], session: Session): Wanted {
  const names: Wanted = new Map();
  const add = (name: string, rest: string): void => {
    const inner = names.get(name) ?? [];
    if (rest !== "") inner.push(rest);
    names.set(name, inner);
  };
  for (const path of paths.length === 0 ? ["*"] : paths) {
    const { first, rest } = splitPath(path);
    if (isAll(first)) for (const name of scalarNames(object.type, session.apiVersion)) add(name, "");
    else add(first, rest);
  }
  return names;
}

/** By what a later request finds the object again. */
export function identity({ type, it }: HostObject, session: Session): Answer {
  const { id } = type as unknown as HostType<unknown>;
  return id ? { _Id: id(it, session) } : {};
}

const plain = (value: unknown): unknown => (isHostObject(value) ? null : (value ?? null));
