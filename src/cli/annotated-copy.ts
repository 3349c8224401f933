import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import type { Finding } from "../checking/finding";
import { annotateWorkbook, findingsWorkbook, type Mark } from "../files/annotate";
import type { Translator } from "../locales";
import { findingsSheet } from "../sheets/findings-sheet";
import type { CheckedFile } from "./checked-file";

/** The names already used in this run: two partners may send files of one name. */
const used = new Set<string>();

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
    const path = pathFor(file.file, folder);
    await mkdir(folder, { recursive: true });
    const content = await contentOf(file, file.bytes, password, translate);
    await writeFile(`${path}.tmp`, content);
    await rename(`${path}.tmp`, path);
    return { sentence: format(messages.report.written, { path: relative(process.cwd(), path) }), failed: false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { sentence: format(messages.problems["not-written"], { reason }), failed: true };
  }
}

function isWorkbook(file: string): boolean {
  return /\.xls[xm]$/i.test(file);
}

/** The copy's name: the file's own, unless that is taken or would overwrite the file itself. */
function pathFor(file: string, folder: string): string {
  const extension = isWorkbook(file) ? extname(file) : ".xlsx";
  const name = basename(file, extname(file)) + (isWorkbook(file) ? "" : "-leiud");
  for (let copy = 1; ; copy++) {
    const path = resolve(join(folder, `${name}${copy === 1 ? "" : ` (${copy})`}${extension}`));
    if (used.has(path) || path === resolve(file)) continue;
    used.add(path);
    return path;
  }
}

async function contentOf(
  { file, findings, sheets }: CheckedFile,
  bytes: Uint8Array,
  password: string | null,
  translate: Translator,
): Promise<Uint8Array> {
  const linkable = new Set(isWorkbook(file) ? sheets : []);
  const layout = findingsSheet(findings, freeName(translate.messages.sheet.name, sheets), linkable, translate);
  if (!isWorkbook(file)) return findingsWorkbook(layout);
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
