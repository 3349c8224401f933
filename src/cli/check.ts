import { relative, resolve } from "node:path";
import { translator, type Translator } from "../locales";
import { parseArguments, UsageError, type Arguments } from "./arguments";
import type { writeAnnotatedCopy } from "./annotated-copy";
import { checkFile, type CheckedFile } from "./checked-file";
import { jsonReport } from "./json-report";
import { Progress } from "./progress";
import { textReport } from "./text-report";

const SAMPLE = resolve(__dirname, "../../assets/samples/tegevuskava-2025.docx");
const EXIT = { clean: 0, errors: 1, failed: 2 } as const;

/** `npm run check`: reads files, prints what was found and sets the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  const translate = translator(parsed.language);
  if (parsed.help) {
    process.stdout.write(`${translate.messages.cli.usage}\n`);
    return EXIT.clean;
  }
  const files = parsed.files.length > 0 ? parsed.files : [sample(translate)];
  const { checked, allWritten } = await checkAll(files, parsed, translate);
  if (parsed.format === "json") {
    process.stdout.write(`${JSON.stringify(jsonReport(checked, translate), null, 2)}\n`);
  }
  return allWritten ? exitStatus(checked) : EXIT.failed;
}

function sample({ messages, format }: Translator): string {
  const file = relative(process.cwd(), SAMPLE);
  process.stderr.write(`${format(messages.cli.sample, { file })}\n`);
  return file;
}

/** One file after the other, so that memory holds one workbook at a time and text appears as soon as it is there. */
async function checkAll(
  files: readonly string[],
  parsed: Arguments,
  translate: Translator,
): Promise<{ checked: CheckedFile[]; allWritten: boolean }> {
  const progress = new Progress(files.length, process.stderr);
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const width = process.stdout.columns ?? 110;
  const checked: CheckedFile[] = [];
  let allWritten = true;
  for (const [index, file] of files.entries()) {
    progress.show(index, translate.format(translate.messages.report.reading, { file }));
    const result = await checkFile(file, parsed);
    const copy = parsed.out === null ? null : await writeCopy(result, parsed.out, parsed.password, translate);
    progress.clear();
    if (parsed.format === "text") process.stdout.write(`${textReport(result, translate, { colour, width })}\n`);
    if (copy) process.stderr.write(`${copy.sentence}\n`);
    allWritten &&= !copy?.failed;
    checked.push({ ...result, bytes: null });
  }
  return { checked, allWritten };
}

const writeCopy: typeof writeAnnotatedCopy = async (...args) =>
  (await import("./annotated-copy")).writeAnnotatedCopy(...args);

function exitStatus(checked: readonly CheckedFile[]): number {
  if (checked.some((file) => file.problem)) return EXIT.failed;
  return checked.some((file) => file.findings.some((f) => f.severity === "error")) ? EXIT.errors : EXIT.clean;
}

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
    process.stderr.write(`${format(messages.cli[error.sentence], error.data)}\n`);
    process.exitCode = EXIT.failed;
  },
);
