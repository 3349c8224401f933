import { translator } from "../locales";
import { printable } from "./printable";
import { UsageError } from "./usage-error";

/** The exit status of every command. */
export const EXIT = { clean: 0, errors: 1, failed: 2 } as const;

/** Runs a command, sets the exit status that it gives, and says what is wrong with a call that can't be carried out. */
export function run(main: (args: readonly string[]) => Promise<number>): void {
  // `check … | head` closes the pipe early; there is nobody left to tell.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  main(process.argv.slice(2)).then(
    (status) => (process.exitCode = status),
    (error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      const { messages, format } = translator(error.language);
      process.stderr.write(`${printable(format(messages.cli[error.sentence], error.data))}\n`);
      process.exitCode = EXIT.failed;
    },
  );
}
