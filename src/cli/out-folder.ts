import { constants, existsSync } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Language } from "../locales";
import { UsageError } from "./usage-error";

/**
 * Makes sure that copies can be written into a folder, which need not be there yet. Asked before the files are checked:
 * it would be the same for all of them.
 * @throws UsageError
 */
export async function requireFolder(folder: string, language: Language): Promise<void> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (!(found instanceof Error)) {
      if (!found.isDirectory())
        throw new UsageError("notAFolder", { path: relative(process.cwd(), path) || path }, language);
      await access(path, constants.W_OK).catch(() => {
        throw new UsageError("closedFolder", { path: folder }, language);
      });
      return;
    }
    if (found.code === "ENOENT" || found.code === "ENOTDIR") continue;
    const sentence = found.code === "EACCES" ? "closedFolder" : "impossibleFolder";
    throw new UsageError(sentence, { path: folder }, language);
  }
}

/**
 * A file in a folder: the name, numbered where a file has it already. Nothing in the folder is ever overwritten.
 * @param kept full paths that are not free either; in some systems capitals and small letters are the same
 */
export function freePath(folder: string, name: string, extension: string, kept: readonly string[] = []): string {
  const taken = new Set(kept.map((path) => path.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const path = resolve(join(folder, `${name}${copy === 1 ? "" : ` (${copy})`}${extension}`));
    if (!existsSync(path) && !taken.has(path.toLowerCase())) return path;
  }
}
