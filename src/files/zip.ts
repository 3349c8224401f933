import { FileProblem } from "./problem";

export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly isDeflated: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

/** More than the largest real workbook unpacks to, and what can be read within a gigabyte of memory. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** Deflate packs at most 1,032 to 1: what is smaller than this can't hold a bomb. */
const HARMLESS = 200 * 1024;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;

/**
 * The entries that a zip file's directory lists.
 * @throws FileProblem `truncated` where the directory, which stands at the end, is missing or cut
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new FileProblem("unreadable", "truncated");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isDeflated: view.getUint16(at + 10, true) === 8,
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new FileProblem("unreadable", "truncated");
}

/**
 * Makes sure that a file unpacks to a reasonable size, whatever its directory claims.
 * @throws FileProblem `zip-bomb`
 */
export async function refuseZipBomb(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<void> {
  let unpacked = entries.reduce((total, entry) => total + entry.size, 0);
  if (unpacked > MOST_UNPACKED) throw new FileProblem("too-large", "zip-bomb");
  for (const entry of entries) {
    if (!entry.isDeflated || entry.compressedSize < HARMLESS) continue;
    unpacked += (await unpackedSize(bytes, entry, MOST_UNPACKED - unpacked + entry.size)) - entry.size;
  }
}

/** Unpacks an entry piece by piece, keeping nothing, up to a limit. */
async function unpackedSize(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw new FileProblem("unreadable", "truncated");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = new Blob([bytes.slice(start, start + entry.compressedSize)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new FileProblem("too-large", "zip-bomb");
    }
  }
}
