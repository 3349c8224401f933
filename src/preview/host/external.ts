import type { FunctionMessage } from "./custom-functions/calls";
import { DocumentRefusal } from "./document-copies";
import { contextOf } from "./office-context";
import type { EventEntry, RequestBody } from "./protocol";
import type { WorkbookHost } from "./workbook-host";

/** Office.js's numbers for what it asks of Excel and hears from it. */
const RICH_API_BATCH = 93;
const COMMAND_DONE = 94;
const SELECTION_EVENTS = 2;
const RICH_API_EVENTS = 33;
const RIBBON_COMMANDS = 39;

const SUCCESS = 0;
const INTERNAL_ERROR = 5001;
const OK = 200;
const EVENT_MESSAGE = 65_536;
const FUNCTION_MESSAGE = 1;
const FUNCTION_MESSAGES = { invoke: 1000, cancel: 1001 };
/** What the page is to Excel: it shares its runtime with buttons and functions, and it has functions. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** An array as COM hands it over. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (answer: SafeArray | number) => void;
type EventHandler = (event: number, payload: SafeArray | readonly unknown[]) => void;

/** What Excel for Windows gives a task pane as `window.external`. */
export interface ExcelExternal {
  GetHostInfo(): string;
  GetContext(): object;
  Execute(id: number, params: readonly unknown[], callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
}

export interface ExternalOptions {
  /** Told of what breaks in the host itself; Excel says nothing of such. */
  readonly onFault?: (error: unknown) => void;
  /** Told when the add-in has done what a button of the ribbon asked for. */
  readonly onCommandDone?: (actionId: string) => void;
}

/**
 * The bridge between one page with Office.js and a workbook. It has to be the page's `window.external` before Office.js
 * runs, in a frame of the same origin too: `frame.contentWindow.external = bridge`.
 * @returns the bridge, and how to let go of it when the page is gone
 */
export function externalFor(
  host: WorkbookHost,
  { onFault = () => undefined, onCommandDone = () => undefined }: ExternalOptions = {},
): { external: ExcelExternal; close: () => void } {
  const stops = new Map<number, () => void>();
  let commands = 0;
  let isClosed = false;
  const pressed = new Map<string, string>();

  /** How each kind of event is listened to: what it carries is sent on. */
  const sources: Readonly<Record<number, (send: (payload: readonly unknown[]) => void) => () => void>> = {
    [SELECTION_EVENTS]: (send) => host.onSelection(() => send([])),
    [RICH_API_EVENTS]: (send) => {
      const stopEvents = host.onEvent((entries) => send(entriesFor(entries)));
      const stopFunctions = host.functions.onMessage((messages) => send(functionEntriesFor(messages)));
      return () => {
        stopEvents();
        stopFunctions();
      };
    },
    [RIBBON_COMMANDS]: (send) =>
      host.onPress((actionId) => {
        const command = String(++commands);
        pressed.set(command, actionId);
        send([command, actionId, JSON.stringify({ source: { id: actionId } })]);
      }),
  };

  const external: ExcelExternal = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.locale}|telemetry||disableLogging|${flagsOf(host)}`,
    GetContext: () => contextOf(host),
    Execute(id, params, callback) {
      if (id === COMMAND_DONE) {
        const [command] = params;
        onCommandDone(pressed.get(String(command)) ?? "");
        callback(safeArray([SUCCESS]));
        return;
      }
      // A page that is gone gets no answer.
      const answer: Callback = (given) => later(() => void (isClosed || callback(given)));
      const copy = host.copies.answer(id, params);
      if (copy) {
        copy.then(
          (content) => answer(safeArray([SUCCESS, ...(content.length > 0 ? [nestedArray(content)] : [])])),
          (error: unknown) => {
            if (!(error instanceof DocumentRefusal)) onFault(error);
            answer(safeArray([error instanceof DocumentRefusal ? error.code : INTERNAL_ERROR]));
          },
        );
        return;
      }
      if (id !== RICH_API_BATCH) {
        onFault(new Error(`The host does not know Office's request ${id}.`));
        callback(safeArray([INTERNAL_ERROR]));
        return;
      }
      const [message] = params as readonly (readonly unknown[])[];
      const request = JSON.parse(String(message?.[4])) as RequestBody;
      host.execute(request, Number(message?.[6] ?? 0)).then(
        (body) => answer(safeArray([SUCCESS, safeArray([OK, [], JSON.stringify(body)])])),
        (error: unknown) => {
          onFault(error);
          answer(safeArray([INTERNAL_ERROR]));
        },
      );
    },
    RegisterEvent(id, _target, handler, callback) {
      const listen = sources[id];
      if (!listen) {
        onFault(new Error(`The host does not know Office's event ${id}.`));
        callback(INTERNAL_ERROR);
        return;
      }
      stops.get(id)?.();
      stops.set(
        id,
        listen((payload) => later(() => void (isClosed || handler(id, safeArray(payload))))),
      );
      callback(SUCCESS);
    },
    UnregisterEvent(id, _target, callback) {
      stops.get(id)?.();
      stops.delete(id);
      callback(SUCCESS);
    },
  };
  const close = (): void => {
    isClosed = true;
    for (const stop of stops.values()) stop();
    stops.clear();
    host.forgetAddin();
  };
  return { external, close };
}

/** Excel never calls back while it is being called. */
const later = (task: () => void): void => void setTimeout(task, 0);

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

function nestedArray(items: readonly unknown[]): SafeArray {
  return safeArray(items.map((item) => (Array.isArray(item) ? safeArray(item) : item)));
}

const flagsOf = ({ functions }: WorkbookHost): number => SHARED_RUNTIME | (functions.areThere ? CUSTOM_FUNCTIONS : 0);

function functionEntriesFor(messages: readonly FunctionMessage[]): readonly unknown[] {
  return messages.map(({ kind, text }) => safeArray([FUNCTION_MESSAGE, FUNCTION_MESSAGES[kind], "", text, 0, false]));
}

function entriesFor(entries: readonly EventEntry[]): readonly unknown[] {
  return entries.map(({ messageType, targetId, message }) =>
    safeArray([EVENT_MESSAGE, messageType, targetId, JSON.stringify(message), 0, message.source === "Remote"]),
  );
}
