import { mkdir } from "node:fs/promises";
import { basename, extname, relative } from "node:path";
import { annotateWorkbook } from "../files/annotate/annotate-workbook";
import { findingsWorkbook } from "../files/annotate/findings-workbook";
import { throughSeal } from "../files/annotate/sealed";
import { FileProblem } from "../files/problem";
import { zipEntries } from "../files/zip";
import type { Translator } from "../locales";
import { findingsSheet } from "../sheets/findings-sheet";
import { marksOf } from "../sheets/marks";
import type { CheckedFile } from "./checked-file";
import { freePath } from "./out-folder";
import { reasonOf, writeWhole } from "./write-whole";

/**
 * Writes a file's annotated copy into a folder, whole or not at all.
 * @param kept paths of files that are going to be written, and that no copy may take
 * @returns a sentence that says where, or why not
 */
export async function writeAnnotatedCopy(
  file: CheckedFile,
  folder: string,
  { password, kept }: { readonly password: string | null; readonly kept: readonly string[] },
  translate: Translator,
): Promise<{ readonly sentence: string; readonly failed: boolean } | null> {
  if (!file.plan || !file.bytes) return null;
  const { messages, format } = translate;
  try {
    const content = await contentOf(file, file.bytes, password, translate);
    await mkdir(folder, { recursive: true });
    const path = pathFor(file.file, folder, isWorkbook(file.bytes), kept);
    await writeWhole(path, content);
    return { sentence: format(messages.report.written, { path: relative(process.cwd(), path) }), failed: false };
  } catch (error) {
    const reason = format(messages.problems[reasonOf(error)], { option: "--out" });
    return { sentence: format(messages.problems["not-written"], { file: file.file, reason }), failed: true };
  }
}

/** What a file is, its content tells: an encrypted workbook is a compound file. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 || zipEntries(bytes).some(({ name }) => name.startsWith("xl/"));
}

/** The copy's name: the file's own, numbered where a file has it already. Nothing in the folder is ever overwritten. */
function pathFor(file: string, folder: string, isCopy: boolean, kept: readonly string[]): string {
  const extension = isCopy && /\.xls[xm]$/i.test(file) ? extname(file) : ".xlsx";
  return freePath(folder, basename(file, extname(file)) + (isCopy ? "" : "-leiud"), extension, kept);
}

/** A copy with more marks serves nobody, and takes more than some seconds and a gigabyte of memory. */
const MOST_FINDINGS = 60_000;

async function contentOf(
  { findings, sheets }: CheckedFile,
  bytes: Uint8Array,
  password: string | null,
  translate: Translator,
): Promise<Uint8Array> {
  if (findings.length > MOST_FINDINGS) throw new FileProblem("too-large", "too-many-findings");
  const { name } = translate.messages.sheet;
  if (!isWorkbook(bytes)) return findingsWorkbook(findingsSheet(findings, name, new Set(), translate));
  const marks = marksOf(findings, translate);
  const linkable = new Set(sheets);
  return throughSeal(bytes, password, (workbook) =>
    annotateWorkbook(workbook, {
      marks,
      findings: (freeName) => findingsSheet(findings, freeName(name), linkable, translate),
    }),
  );
}
