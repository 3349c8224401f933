import { createServer } from "node:net";
import { join } from "node:path";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import { translator, type Messages } from "../locales";
import { portIn } from "./port";

/** `npm start`: serves the preview page to this computer alone. */
async function main(args: readonly string[]): Promise<void> {
  const port = portIn(args);
  if (port === null) return fail("usage");
  if (!(await isFree(port))) return fail("portTaken", { port: String(port), next: String((port % 65_535) + 1) });
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
  process.stdout.write(sentences("preparing"));
  compiler!.hooks.done.tap("Address", () => process.stdout.write(`Tegevuskava: http://localhost:${port}/\n`));
  await server.start();
}

/** Asked beforehand, since the development server would answer with a stack trace. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

type Sentence = keyof Messages["start"];

/** A sentence in every language: which one the user reads, nobody has asked yet. */
function sentences(sentence: Sentence, data: Readonly<Record<string, string>> = {}): string {
  const languages = [translator("et"), translator("en")];
  return languages.map(({ messages, format }) => `${format(messages.start[sentence], data)}\n`).join("");
}

function fail(sentence: Sentence, data?: Readonly<Record<string, string>>): void {
  process.stderr.write(sentences(sentence, data));
  process.exitCode = 1;
}

void main(process.argv.slice(2));
