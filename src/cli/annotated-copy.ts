import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import type { Finding } from "../checking/finding";
import { annotateWorkbook, findingsWorkbook, type Mark } from "../files/annotate";
import { zipEntries } from "../files/zip";
import type { Translator } from "../locales";
import { findingsSheet } from "../sheets/findings-sheet";
import type { CheckedFile } from "./checked-file";

/**
 * Writes a file's annotated copy into a folder, whole or not at all.
 * @returns a sentence that says where, or why not
 */
export async function writeAnnotatedCopy(
  file: CheckedFile,
  folder: string,
  password: string | null,
  translate: Translator,
): Promise<{ readonly sentence: string; readonly failed: boolean } | null> {
  if (!file.plan || !file.bytes) return null;
  const { messages, format } = translate;
  try {
    await mkdir(folder, { recursive: true });
    const path = pathFor(file.file, folder, isWorkbook(file.bytes));
    const content = await contentOf(file, file.bytes, password, translate);
    await writeFile(`${path}.tmp`, content);
    await rename(`${path}.tmp`, path);
    return { sentence: format(messages.report.written, { path: relative(process.cwd(), path) }), failed: false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { sentence: format(messages.problems["not-written"], { reason }), failed: true };
  }
}

/** What a file is, its content tells: an encrypted workbook is a compound file. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 || zipEntries(bytes).some(({ name }) => name.startsWith("xl/"));
}

/** The copy's name: the file's own, numbered where a file has it already. Nothing in the folder is ever overwritten. */
function pathFor(file: string, folder: string, isCopy: boolean): string {
  const extension = isCopy && /\.xls[xm]$/i.test(file) ? extname(file) : ".xlsx";
  const name = basename(file, extname(file)) + (isCopy ? "" : "-leiud");
  for (let copy = 1; ; copy++) {
    const path = resolve(join(folder, `${name}${copy === 1 ? "" : ` (${copy})`}${extension}`));
    if (!existsSync(path)) return path;
  }
}

async function contentOf(
  { findings, sheets }: CheckedFile,
  bytes: Uint8Array,
  password: string | null,
  translate: Translator,
): Promise<Uint8Array> {
  const linkable = new Set(isWorkbook(bytes) ? sheets : []);
  const layout = findingsSheet(findings, freeName(translate.messages.sheet.name, sheets), linkable, translate);
  if (!isWorkbook(bytes)) return findingsWorkbook(layout);
  const marks = findings.flatMap((finding) => markOf(finding, translate));
  const author = translate.messages.sheet.noteAuthor;
  return annotateWorkbook(bytes, { marks, author, findings: layout, ...(password === null ? {} : { password }) });
}

function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((sheet) => sheet.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const free = copy === 1 ? name : `${name} ${copy}`;
    if (!lower.has(free.toLowerCase())) return free;
  }
}

function markOf(finding: Finding, translate: Translator): Mark[] {
  const { place, severity } = finding;
  return place?.cell ? [{ sheet: place.sheet, ...place.cell, severity, note: translate.finding(finding) }] : [];
}
