import type { EventEntry, RequestBody } from "./protocol";
import { requirementSets } from "./requirement-sets";
import type { WorkbookHost } from "./workbook-host";

/** Office.js's numbers for what it asks of Excel and hears from it. */
const RICH_API_BATCH = 93;
const COMMAND_DONE = 94;
const RICH_API_EVENTS = 33;
const RIBBON_COMMANDS = 39;

const SUCCESS = 0;
const INTERNAL_ERROR = 5001;
const OK = 200;
const EVENT_MESSAGE = 65_536;
const APP_TYPE_EXCEL = 1;

/** The colours of Excel's white theme, each as one number. */
const THEME = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x262626,
  secondaryBackgroundColor: 0xf5f5f5,
};

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
  const pressed = new Map<string, string>();

  const external: ExcelExternal = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.locale}|telemetry||disableLogging|`,
    GetContext: () => contextOf(host),
    Execute(id, params, callback) {
      if (id === COMMAND_DONE) {
        const [command] = params;
        onCommandDone(pressed.get(String(command)) ?? "");
        callback(safeArray([SUCCESS]));
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
        (body) => callback(safeArray([SUCCESS, safeArray([OK, [], JSON.stringify(body)])])),
        (error: unknown) => {
          onFault(error);
          callback(safeArray([INTERNAL_ERROR]));
        },
      );
    },
    RegisterEvent(id, _target, handler, callback) {
      stops.get(id)?.();
      if (id === RICH_API_EVENTS)
        stops.set(
          id,
          host.onEvent((entries) => later(() => handler(id, safeArray(entriesFor(entries))))),
        );
      if (id === RIBBON_COMMANDS) {
        const press = (actionId: string): void => {
          const command = String(++commands);
          pressed.set(command, actionId);
          later(() => handler(id, safeArray([command, actionId, JSON.stringify({ source: { id: actionId } })])));
        };
        stops.set(id, host.onPress(press));
      }
      callback(SUCCESS);
    },
    UnregisterEvent(id, _target, callback) {
      stops.get(id)?.();
      stops.delete(id);
      callback(SUCCESS);
    },
  };
  const close = (): void => {
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

function entriesFor(entries: readonly EventEntry[]): readonly unknown[] {
  return entries.map(({ messageType, targetId, message }) =>
    safeArray([EVENT_MESSAGE, messageType, targetId, JSON.stringify(message), 0, message.source === "Remote"]),
  );
}

function contextOf(host: WorkbookHost): object {
  const { settings, name } = host.engine.extras;
  return {
    GetAppType: () => APP_TYPE_EXCEL,
    GetSolutionRef: () => "tegevuskava",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirementSets(host.apiVersion)),
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, JSON.parse(values[index]!)));
      },
    }),
  };
}
