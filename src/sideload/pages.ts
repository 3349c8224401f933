import { createServer } from "node:net";
import { join } from "node:path";
import webpack from "webpack";
import DevServer from "webpack-dev-server";

const ROOT = join(__dirname, "../..");

export interface Pages {
  /** A change that was saved is served from then on. */
  close(): Promise<void>;
}

/**
 * Serves the add-in's pages over HTTPS, to this computer alone; resolves when they have been built.
 * @param https the server's certificate and key
 * @throws the first error of the build
 */
export async function servePages(port: number, https: object): Promise<Pages> {
  const { default: configure } = (await import(join(ROOT, "webpack.config.js"))) as {
    default: (env: object, argv: { mode: string }) => webpack.Configuration;
  };
  const compiler = webpack({
    ...configure({}, { mode: "development" }),
    infrastructureLogging: { level: "error" },
    stats: "errors-only",
  })!;
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.failed.tap("Built", reject);
    compiler.hooks.done.tap("Built", ({ compilation: { errors } }) => (errors[0] ? reject(errors[0]) : resolve()));
  });
  // No client: the page's Content-Security-Policy would stop its connection, and Excel's pane has a reload of its own.
  const server = new DevServer(
    {
      port,
      host: "127.0.0.1",
      server: { type: "https", options: https },
      hot: false,
      liveReload: false,
      client: false,
      // Excel on the web reads what it is told of the functions from a page of its own.
      headers: { "Access-Control-Allow-Origin": "*" },
    },
    compiler,
  );
  try {
    await Promise.all([server.start(), built]);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { close: () => server.stop() };
}

/** Asked beforehand, since the development server would answer with a stack trace. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
