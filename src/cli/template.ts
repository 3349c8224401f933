import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { writeWorkbook } from "../files/write-workbook";
import { translator, type Translator } from "../locales";
import { partnerForm, partnerFormFile } from "../sheets/partner-form";
import { newWorkbookPath } from "./new-workbook-path";
import { printable } from "./printable";
import { EXIT, run } from "./run";
import { parseTemplateArguments, type TemplateArguments } from "./template-arguments";
import { UsageError } from "./usage-error";
import { reasonOf, writeWhole } from "./write-whole";

/** `npm run template`: writes a form for a partner to fill in. Nothing is ever overwritten. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseTemplateArguments(args);
  const translate = translator(parsed.language);
  const { messages, format } = translate;
  if (!parsed.section) {
    process.stdout.write(`${messages.cli.templateUsage}\n`);
    return EXIT.clean;
  }
  const path = pathFor(parsed.section, parsed, translate);
  const shown = relative(process.cwd(), path);
  const { title, period } = parsed;
  const form = partnerForm({ ...parsed.section, title, period, schemeEnd: null }, translate);
  const content = await writeWorkbook(form);
  try {
    await writeWhole(path, content);
  } catch (error) {
    const reason = format(messages.problems[reasonOf(error)], { option: "--out" });
    throw new UsageError("formNotWritten", { path: shown, reason }, parsed.language);
  }
  process.stdout.write(`${printable(format(messages.cli.templateWritten, { path: shown }))}\n`);
  return EXIT.clean;
}

/**
 * Where the form goes: into a folder under its own name, or to a file.
 * @throws UsageError where there is no such folder, or a file already
 */
function pathFor(
  section: NonNullable<TemplateArguments["section"]>,
  { out, language }: TemplateArguments,
  translate: Translator,
): string {
  const isFolder = out === null || /[\\/]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory();
  return newWorkbookPath(isFolder ? join(out ?? ".", partnerFormFile(section, translate)) : out, "--out", language);
}

run(main);
