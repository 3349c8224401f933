import { relative, resolve } from "node:path";
import { translator, type Translator } from "../locales";
import { parseArguments, type Arguments } from "./arguments";
import type { writeAnnotatedCopy } from "./annotated-copy";
import { checkFile, type CheckedFile } from "./checked-file";
import { JSON_FRAME, jsonReport } from "./json-report";
import { newWorkbookPath } from "./new-workbook-path";
import { freePath, requireFolder } from "./out-folder";
import { writePieces } from "./output";
import { printable } from "./printable";
import { Progress } from "./progress";
import { EXIT, run } from "./run";
import { textReport } from "./text-report";

type SummaryPaths = ReadonlyMap<string, "--summary" | "--out">;

const SAMPLE = resolve(__dirname, "../../assets/samples/tegevuskava-2025.docx");

/** `npm run check`: reads files, prints what was found and sets the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  const translate = translator(parsed.language);
  if (parsed.help) {
    process.stdout.write(`${translate.messages.cli.usage}\n`);
    return EXIT.clean;
  }
  if (parsed.out !== null) await requireFolder(parsed.out, parsed.language);
  const summaries = summaryPaths(parsed, translate);
  const files = parsed.files.length > 0 ? parsed.files : [sample(translate)];
  const isJson = parsed.format === "json";
  if (isJson) process.stdout.write(JSON_FRAME.start);
  const status = await checkAll(files, parsed, summaries, translate);
  if (isJson) process.stdout.write(JSON_FRAME.end);
  return status;
}

/**
 * Where the summary sheets go: to the file that was named, and beside the copies under a name that is free. By path the
 * option that names it, once where both lead to one file.
 */
function summaryPaths({ summary, out, language }: Arguments, { messages }: Translator): SummaryPaths {
  const named = summary === null ? null : newWorkbookPath(summary, "--summary", language);
  const beside = out === null ? null : freePath(out, messages.cli.summaryName, ".xlsx");
  return new Map([
    ...(named === null ? [] : [[named, "--summary"] as const]),
    ...(beside === null || beside === named ? [] : [[beside, "--out"] as const]),
  ]);
}

function sample({ messages, format }: Translator): string {
  const file = relative(process.cwd(), SAMPLE);
  process.stderr.write(`${format(messages.cli.sample, { file })}\n`);
  return file;
}

/** What is done with a file, in its order, as far as it can be told for the progress. */
const PHASES = ["opening", "reading", "checking", "copying"] as const;

/**
 * One file after the other, so that memory holds one of them at a time and what was found appears as soon as it is there.
 * @returns the exit status: the gravest of theirs
 */
async function checkAll(
  files: readonly string[],
  parsed: Arguments,
  summaries: SummaryPaths,
  translate: Translator,
): Promise<number> {
  const { messages, format } = translate;
  // JSON on a terminal stays whole: a line that comes and goes would wipe out the end of it.
  const isQuiet = parsed.format === "json" && process.stdout.isTTY;
  const progress = new Progress(files.length, process.stderr, !isQuiet);
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const width = process.stdout.columns ?? 110;
  const summary = summaries.size > 0 ? new (await import("./summary-file")).SummaryFile() : null;
  let status: number = EXIT.clean;
  for (const [index, file] of files.entries()) {
    progress.start(index, format(messages.report.opening, { file }));
    const show = (phase: (typeof PHASES)[number], isLong: boolean): void =>
      progress.show(format(messages.report[phase], { file }), PHASES.indexOf(phase) / PHASES.length, isLong);
    const result = await checkFile(file, parsed, show);
    if (parsed.out !== null) show("copying", false);
    const { out, password } = parsed;
    const copy =
      out === null ? null : await writeCopy(result, out, { password, kept: [...summaries.keys()] }, translate);
    progress.clear();
    await writePieces(
      process.stdout,
      parsed.format === "json"
        ? jsonReport(result, index === 0, translate)
        : [textReport(result, translate, { colour, width }), "\n"],
    );
    if (copy) process.stderr.write(`${printable(copy.sentence)}\n`);
    status = Math.max(status, copy?.failed ? EXIT.failed : exitStatus(result));
    summary?.add(result);
  }
  for (const [path, option] of summaries) {
    const { sentences, failed } = await summary!.write(path, option, parsed.period, translate);
    process.stderr.write(sentences.map((sentence) => `${printable(sentence)}\n`).join(""));
    if (failed) status = EXIT.failed;
  }
  return status;
}

const writeCopy: typeof writeAnnotatedCopy = async (...args) =>
  (await import("./annotated-copy")).writeAnnotatedCopy(...args);

function exitStatus({ problem, findings }: CheckedFile): number {
  if (problem) return EXIT.failed;
  return findings.some(({ severity }) => severity === "error") ? EXIT.errors : EXIT.clean;
}

run(main);
