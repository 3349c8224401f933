import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { bundlePage } from "./bundle-page";
import { bundlePane } from "./bundle-pane";
import { answerTo, type Places } from "./routes";

export interface ServeOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** The port is ours. */
  readonly onListening?: () => void;
  /** Called as each part is ready. */
  readonly onReady?: (part: "pane" | "page") => void;
}

export interface Served {
  /** Without a trailing slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const ROOT = join(__dirname, "../../..");
/** Nothing may come from, or go to, any other place. The grid draws with styles of its own, and measures with blobs. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' data: blob:; worker-src 'self' blob:; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Builds the preview and serves it to this computer alone.
 * @throws Error with the code `EADDRINUSE` where the port is taken, before anything is built
 */
export async function servePreview({ port, onListening, onReady }: ServeOptions): Promise<Served> {
  let places: Promise<Places> | null = null;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void places
      ?.then(async (known) => send(response, await answerTo(decodeURIComponent(pathname), known)))
      .catch(() => {
        response.writeHead(500).end();
      });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  onListening?.();
  const building = Promise.all([
    bundlePage(ROOT).then((page) => (onReady?.("page"), page)),
    bundlePane(ROOT).then((pane) => (onReady?.("pane"), pane)),
  ]);
  places = building.then(([page, pane]) => ({ root: ROOT, page, pane: pane.folder }));
  // Who asked meanwhile gets an error; the caller gets it below.
  places.catch(() => undefined);
  const closeServer = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const [, pane] = await building.catch(async (error: unknown) => {
    await closeServer();
    throw error;
  });
  const { port: given } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await closeServer();
    await pane.remove();
  };
  return { address: `http://127.0.0.1:${given}`, close };
}

function send(response: ServerResponse, answer: Awaited<ReturnType<typeof answerTo>>): void {
  if (!answer) return void response.writeHead(404).end();
  const { type, content } = answer;
  // What is served changes from one start to the next.
  const headers = { "content-type": type, "cache-control": "no-store", "content-security-policy": POLICY };
  response.writeHead(200, headers).end(content);
}
