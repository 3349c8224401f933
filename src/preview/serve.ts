import { translator, type Messages } from "../locales";
import { DEFAULT_PORT, portIn } from "./port";
import { servePreview } from "./server/serve-preview";

/** `npm start`: serves the preview to this computer alone, until it is stopped. */
async function main(args: readonly string[]): Promise<void> {
  const port = portIn(args);
  if (port === null) return fail("usage");
  const start = Date.now();
  const progress = (sentence: Sentence): void => {
    const seconds = Math.round((Date.now() - start) / 1000);
    process.stdout.write(sentences(sentence).replace(/\n/g, ` ${seconds} s\n`));
  };
  // What was built is removed at the exit, whenever that is.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
  try {
    await servePreview({
      port,
      onListening: () => process.stdout.write(sentences("preparing")),
      onReady: (part) => progress(part === "page" ? "pageReady" : "paneReady"),
    });
    process.stdout.write(`Tegevuskava: http://localhost:${port}/\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      return fail("portTaken", { port: String(port), next: String(port < 65_535 ? port + 1 : DEFAULT_PORT) });
    fail("failed");
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
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
