import { createServer } from "node:net";
import { join } from "node:path";
import webpack from "webpack";
import DevServer from "webpack-dev-server";

const DEFAULT_PORT = 3000;

/** `npm start`: serves the preview page to this computer alone. */
async function main(args: readonly string[]): Promise<void> {
  const port = portIn(args);
  if (port === null)
    return fail("Kasutus: npm start -- --port ARV (1–65535). Usage: npm start -- --port NUMBER (1–65535).");
  if (!(await isFree(port))) {
    return fail(`Port ${port} on kasutusel; proovige npm start -- --port ${port + 1}. Port ${port} is taken.`);
  }
  const root = join(__dirname, "../..");
  const { default: configure } = (await import(join(root, "webpack.config.js"))) as {
    default: (env: object, argv: { mode: string }) => webpack.Configuration;
  };
  const compiler = webpack({
    ...configure({}, { mode: "development" }),
    infrastructureLogging: { level: "error" },
    stats: "errors-only",
  });
  const server = new DevServer(
    { port, host: "127.0.0.1", hot: false, liveReload: false, client: false, devMiddleware: { index: "preview.html" } },
    compiler!,
  );
  process.stdout.write("Valmistan ette… Preparing…\n");
  compiler!.hooks.done.tap("Address", () => process.stdout.write(`Tegevuskava: http://localhost:${port}/\n`));
  await server.start();
}

function portIn(args: readonly string[]): number | null {
  if (args.length === 0) return DEFAULT_PORT;
  const value = args[0] === "--port" ? args[1] : args[0]?.replace(/^--port=/, "");
  const port = Number(value);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

/** Asked beforehand, since the development server would answer with a stack trace. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

void main(process.argv.slice(2));
