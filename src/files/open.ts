import type { Grid } from "../reading/grid";
import { isCompound, refuseForeignFormat, refuseOldFormat } from "./file-format";
import { FileProblem } from "./problem";
import { textPieces, wholeText } from "./part-text";
import { refuseZipBomb } from "./unpack";
import { zipEntries, type ZipEntry } from "./zip";

export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOptions {
  readonly password?: string;
}

/**
 * Reads a workbook's worksheets or a Word file's tables. What a file is, its content tells; its name may lie.
 * @throws FileProblem where it can't be read; never an error of the libraries beneath
 */
export async function openGrids({ bytes }: FileBytes, options: OpenOptions = {}): Promise<Grid[]> {
  try {
    return await read(bytes, options);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem("unreadable", "broken", { cause: error });
  }
}

async function read(bytes: Uint8Array, options: OpenOptions): Promise<Grid[]> {
  if (isCompound(bytes)) return readCompound(bytes, options);
  refuseForeignFormat(bytes);

  const entries = zipEntries(bytes);
  await refuseZipBomb(bytes, entries);
  const find = (name: RegExp): ZipEntry | undefined => entries.find((entry) => name.test(entry.name));
  const manifest = find(/^META-INF\/manifest\.xml$/);
  if (manifest && (await isEncrypted(bytes, manifest))) throw new FileProblem("password", "encrypted-ods");
  const content = find(/^content\.xml$/);
  if (content) return (await import("./open-document")).readOpenDocument(bytes, content);
  // Word on the web calls it document2.xml.
  const document = find(/^word\/document\d*\.xml$/);
  if (document) return (await import("./word")).readWord(bytes, document, entries);
  if (find(/^xl\//)) return (await import("./workbook")).readWorkbook(bytes, entries);
  throw new FileProblem("unreadable", "not-a-zip");
}

async function isEncrypted(bytes: Uint8Array, manifest: ZipEntry): Promise<boolean> {
  const text = await wholeText(textPieces(bytes, manifest), { characters: 1_000_000, tags: 50_000 });
  return text.includes("encryption-data");
}

async function readCompound(bytes: Uint8Array, { password }: OpenOptions): Promise<Grid[]> {
  refuseOldFormat(bytes);
  if (password === undefined) throw new FileProblem("password", "encrypted");
  return (await import("./workbook")).readEncryptedWorkbook(bytes, password);
}
