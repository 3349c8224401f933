import { HostError, statusOf } from "./host-error";
import { isNull, type HostObject } from "./member";
import { callMethod, setProperty } from "./member-access";
import { ObjectPaths } from "./object-paths";
import { ActionType, type Action, type RequestBody, type ResponseBody } from "./protocol";
import { answerQuery, identity, NULL_ANSWER } from "./query";
import type { Session } from "./session";

/** How a batch gets on with the rest of the workbook. */
export interface BatchManners {
  /** Does one of the batch's actions in the add-in's name. */
  act<T>(action: () => T): T;
  /** Waits until what was changed is calculated; meanwhile the user goes on. */
  settle(): Promise<void>;
}

/** As long as a page that shares this thread may have to wait: Excel itself works beside it. */
const LONGEST_PIECE_MS = 50;
const othersTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Runs a batch in its order. At the first failure it stops, and what was done until there stays done, as in Excel.
 * @throws what is no refusal but a mistake in the host
 */
export async function runBatch(
  request: RequestBody,
  session: Session,
  { act, settle }: BatchManners,
): Promise<ResponseBody> {
  const paths = new ObjectPaths(request.ObjectPaths, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  // By these Office.js knows how far a batch has come.
  const traces: number[] = [];
  let since = performance.now();
  for (const [index, action] of request.Actions.entries()) {
    if (performance.now() - since > LONGEST_PIECE_MS) {
      await othersTurn();
      since = performance.now();
    }
    try {
      if (action.ActionType === ActionType.Query) await settle();
      results.push({ ActionId: action.Id, Value: act(() => run(action, paths, session)) ?? null });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      await settle();
      return { Results: results, TraceIds: traces, Error: errorBody(error, index) };
    }
  }
  await settle();
  return { Results: results, TraceIds: traces };
}

/** How a refusal is told to Office.js. */
export function errorBody(error: HostError, index?: number): NonNullable<ResponseBody["Error"]> {
  const { code, message } = error;
  const place = index === undefined ? {} : { ActionIndex: index };
  return { Code: code, Message: message, HttpStatusCode: statusOf(code), ...place };
}

function run(action: Action, paths: ObjectPaths, session: Session): unknown {
  const { ActionType: type, Name: name, ObjectPathId: id, ArgumentInfo: info, QueryInfo: query = {} } = action;
  switch (type) {
    case ActionType.Trace:
      return null;
    case ActionType.Instantiate:
      return instantiated(paths.find(id), session);
    case ActionType.Query:
      return answerQuery(paths.find(id), query, session);
    case ActionType.Method:
      return call(paths.find(id), name, paths.arguments(info), session);
    case ActionType.SetProperty:
      return setProperty(paths.find(id), name, paths.arguments(info)[0], session);
    default:
      throw new HostError("ApiNotFound", `The workbook host does not know actions of the kind ${String(type)}.`);
  }
}

function instantiated(object: HostObject, session: Session): unknown {
  if (isNull(object)) return NULL_ANSWER;
  const reference = session.references.idOf(object);
  const { _Id: id } = identity(object, session);
  // Office.js takes an object's own id from here, so that events can be listened to without loading it.
  const own = Object.hasOwn(object.type.members, "Id") ? { Id: id } : { _Id: id };
  return { ...(id === undefined ? {} : own), ...(reference ? { _ReferenceId: reference } : {}) };
}

function call(object: HostObject, name: string, args: readonly unknown[], session: Session): unknown {
  if (name === "_KeepReference") {
    if (!isNull(object)) session.references.keep(object);
    return null;
  }
  if (name === "_RemoveReference") return session.references.remove(String(args[0]));
  return callMethod(object, name, args, session);
}
