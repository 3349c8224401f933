import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExcelExternal } from "../../src/preview/host/external";
import { addNewerApi } from "../../src/preview/host/newer-api";

const LIBRARY = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const ADDRESS = "http://localhost/office-js/";
const sources = new Map<string, string>();

interface ScriptTag {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/**
 * Loads Microsoft's Office.js as a page does, unmodified: `Office`, `Excel` and `OfficeExtension` become global.
 * In Jest's node environment a handful of empty stand-ins make up for the page; in jsdom the page is jsdom's.
 * @param external what Excel gives the page
 * @returns a way to take it out again
 */
export async function loadOfficeLibrary(external: ExcelExternal): Promise<() => void> {
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = new Set(Object.getOwnPropertyNames(globals));
  if (typeof document === "undefined") Object.assign(globals, standInPage());
  const stopTimers = recordTimers();
  Object.defineProperty(globals, "external", { value: external, configurable: true, writable: true });
  const head = document.getElementsByTagName("head")[0]!;
  const append = head.appendChild;
  head.appendChild = (<T extends Node>(node: T): T => {
    // Where the page is jsdom's, it has styles of its own.
    if (node.nodeName === "STYLE") return append.call(head, node) as T;
    queueMicrotask(() => runScript(node as unknown as ScriptTag));
    return node;
  }) as typeof head.appendChild;
  const own = Object.assign(document.createElement("script"), { type: "text/plain", src: `${ADDRESS}office.debug.js` });
  append.call(head, own);
  runScript({ src: own.src });
  await Office.onReady();
  addNewerApi(globals as unknown as Parameters<typeof addNewerApi>[0]);
  return () => {
    stopTimers();
    head.appendChild = append;
    for (const name of Object.getOwnPropertyNames(globals))
      if (!before.has(name)) Reflect.deleteProperty(globals, name);
  };
}

/**
 * The library waits for minutes for some of its scripts, and Jest would with it; and after it handed over results of
 * functions it has a timer that would find its page gone.
 */
function recordTimers(): () => void {
  const original = globalThis.setTimeout;
  const timers: NodeJS.Timeout[] = [];
  globalThis.setTimeout = ((...args: Parameters<typeof original>) => {
    const timer = original(...args);
    if (isCalledByLibrary()) timers.push(timer);
    return timer;
  }) as typeof original;
  return () => {
    globalThis.setTimeout = original;
    timers.forEach(clearTimeout);
  };
}

/** The grid and the tests have timers too, which are none of ours. */
function isCalledByLibrary(): boolean {
  const [, , , caller = ""] = (new Error().stack ?? "").split("\n");
  return caller.includes(ADDRESS);
}

function runScript({ src, onload, onerror }: ScriptTag): void {
  const file = join(LIBRARY, src.slice(ADDRESS.length));
  // What the library would tell Microsoft of itself stays here.
  if (!src.startsWith(ADDRESS) || !existsSync(file) || /telemetry/.test(src)) return onerror?.();
  const source = sources.get(file) ?? readFileSync(file, "utf8");
  sources.set(file, source);
  // As a script of a page runs: in the global scope, whose names its declarations become.
  (0, eval)(`${source}\n//# sourceURL=${src}`);
  onload?.();
}

/** As much of a page as Office.js looks at while it loads. */
function standInPage(): object {
  const scripts: ScriptTag[] = [];
  const head = { appendChild: (script: ScriptTag) => void scripts.push(script) };
  const page = {
    getElementsByTagName: (name: string) => (name === "head" ? [head] : scripts),
    createElement: () => ({ setAttribute: () => undefined, getAttribute: () => null }),
    createTextNode: () => ({}),
    getElementById: () => null,
    hasFocus: () => true,
    readyState: "complete",
    cookie: "",
  };
  return {
    window: globalThis,
    self: globalThis,
    document: page,
    navigator: { userAgent: "", language: "et", platform: "Win32" },
    location: { href: "http://localhost/", protocol: "http:", search: "", hash: "", host: "localhost" },
    history: {},
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}
