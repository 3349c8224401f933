import { rename, rm, writeFile } from "node:fs/promises";
import { FileProblem } from "../files/problem";
import type { Messages } from "../locales";

/** Writes a file under another name first: nobody finds half of it. */
export async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const unfinished = `${path}.tmp`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Which of the catalogue's sentences says why a file could not be written; the system's own are in English and name no
 * remedy.
 */
export function reasonOf(error: unknown): keyof Messages["problems"] {
  if (error instanceof FileProblem) return error.reason === "broken" ? "not-annotated" : error.reason;
  switch ((error as NodeJS.ErrnoException).code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "EBUSY":
      return "folder-closed";
    case "EEXIST":
    case "ENOENT":
    case "ENOTDIR":
      return "no-folder";
    case "ENOSPC":
    case "EDQUOT":
      return "disk-full";
    case "ENAMETOOLONG":
      return "name-too-long";
    default:
      return "copy-failed";
  }
}
