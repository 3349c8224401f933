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
/** Beyond this size, no real workbook unpacks to more than so many times its packed size. */
const SUSPICIOUS = 50 * 1024 * 1024;
const MOST_PACKED = 200;
/** Deflate packs at most 1,032 to 1: entries that are smaller than this together can't hold a bomb. */
const HARMLESS = 200 * 1024;
const HELD_IN_EXTRA = 0xffffffff;
const ZIP64_EXTRA = 1;
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
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const inExtra = large(view, extra, Math.min(extra + extraLength, bytes.length));
    const sizeAt = (field: number): number => {
      const value = view.getUint32(at + field, true);
      return value === HELD_IN_EXTRA ? (inExtra.shift() ?? value) : value;
    };
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
      isDeflated: view.getUint16(at + 10, true) === 8,
      size: sizeAt(24),
      compressedSize: sizeAt(20),
      offset: sizeAt(42),
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The numbers of an entry that its own fields say are held aside (Zip64), in their order. */
function large(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), to - at - 4) / 8);
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(at + 4 + i * 8, true)));
  }
  return [];
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
  refuseSize(unpacked, bytes.length);
  // What claims to hold nothing is measured up to the file's end: readers look for its true size elsewhere.
  const packedSize = (entry: ZipEntry): number => entry.compressedSize || bytes.length - entry.offset;
  const deflated = entries.filter((entry) => entry.isDeflated && !entry.name.endsWith("/"));
  if (deflated.reduce((total, entry) => total + packedSize(entry), 0) < HARMLESS) return;
  for (const entry of deflated) {
    const others = unpacked - entry.size;
    const size = await unpack(bytes, { ...entry, compressedSize: packedSize(entry) }, (size) =>
      refuseSize(others + size, bytes.length),
    );
    unpacked = others + size;
  }
}

function refuseSize(unpacked: number, packed: number): void {
  if (unpacked > MOST_UNPACKED || (unpacked > SUSPICIOUS && unpacked > packed * MOST_PACKED))
    throw new FileProblem("too-large", "zip-bomb");
}

/** What a small part of a file holds, as text. */
export async function entryText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  if (!entry.isDeflated) return decoder.decode(packedPart(bytes, entry));
  await unpack(bytes, entry, (_, piece) => (text += decoder.decode(piece, { stream: true })));
  return text;
}

/**
 * Unpacks an entry piece by piece, keeping nothing.
 * @param onPiece hears the size so far and the piece, and throws to stop
 * @returns the size; where the packed data is damaged, the size up to there, and its reader may complain
 */
async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  onPiece: (size: number, piece: Uint8Array) => void,
): Promise<number> {
  const packed = new Blob([packedPart(bytes, entry)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let size = 0;
  for (;;) {
    const piece = await reader.read().catch(() => null);
    if (!piece || piece.done) return size;
    size += piece.value.byteLength;
    try {
      onPiece(size, piece.value);
    } catch (error) {
      await reader.cancel().catch(() => undefined);
      throw error;
    }
  }
}

function packedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw new FileProblem("unreadable", "truncated");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return bytes.slice(start, start + entry.compressedSize);
}
