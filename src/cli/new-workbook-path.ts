import { existsSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Language } from "../locales";
import { UsageError } from "./usage-error";

/**
 * Where a workbook goes that an option names.
 * @throws UsageError where the name is no workbook's, there is no such folder, or the file is there already
 */
export function newWorkbookPath(name: string, option: string, language: Language): string {
  if (!/\.xlsx$/i.test(name)) throw new UsageError("notXlsx", { option, path: name }, language);
  const path = resolve(name);
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError("noSuchFolder", { option, path: relative(process.cwd(), folder) || folder }, language);
  if (existsSync(path)) throw new UsageError("fileExists", { option, path: relative(process.cwd(), path) }, language);
  return path;
}
