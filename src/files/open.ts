import type { Grid } from "../reading/grid";
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
  if (bytes.length === 0) throw new FileProblem("unreadable", "empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return readCompound(bytes, options);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileProblem("unreadable", foreignFormat(bytes));

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

/** A compound file is an encrypted workbook, or one of the formats of before 2007. */
async function readCompound(bytes: Uint8Array, { password }: OpenOptions): Promise<Grid[]> {
  const text = new TextDecoder("utf-16le").decode(bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1));
  if (!text.includes("EncryptedPackage")) {
    throw new FileProblem("unreadable", text.includes("WordDocument") ? "old-doc" : "old-xls");
  }
  if (password === undefined) throw new FileProblem("password", "encrypted");
  return (await import("./workbook")).readEncryptedWorkbook(bytes, password);
}

function foreignFormat(bytes: Uint8Array): "image" | "pdf" | "not-a-zip" {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  const images = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x42, 0x4d],
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
    // WebP and other media in a RIFF container
    [0x52, 0x49, 0x46, 0x46],
  ];
  // What phones take: HEIC and its like say so from the fifth byte on.
  if (startsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70])) return "image";
  return images.some((signature) => startsWith(bytes, signature)) ? "image" : "not-a-zip";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
