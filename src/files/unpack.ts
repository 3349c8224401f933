import { FileProblem } from "./problem";
import type { ZipEntry } from "./zip";

/** More than the largest real workbook unpacks to. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** Beyond this size, no real workbook unpacks to more than so many times its packed size. */
const SUSPICIOUS = 50 * 1024 * 1024;
const MOST_PACKED = 200;
/** Deflate packs at most 1,032 to 1: entries that are smaller than this together can't hold a bomb. */
const HARMLESS = 200 * 1024;

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
    const packed = packedPart(bytes, { ...entry, compressedSize: packedSize(entry) });
    let size = 0;
    try {
      for await (const piece of inflated(packed, "deflate-raw")) {
        size += piece.byteLength;
        refuseSize(others + size, bytes.length);
      }
    } catch (error) {
      // Damaged data counts up to there, and its reader may complain.
      if (error instanceof FileProblem) throw error;
    }
    unpacked = others + size;
  }
}

function refuseSize(unpacked: number, packed: number): void {
  if (unpacked > MOST_UNPACKED || (unpacked > SUSPICIOUS && unpacked > packed * MOST_PACKED))
    throw new FileProblem("too-large", "zip-bomb");
}

/**
 * Unpacks an entry piece by piece and keeps nothing.
 * @throws FileProblem `unusual-packing`, `broken` where the data is not what was packed once
 */
export async function* unpack(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedPart(bytes, entry);
  if (entry.isStored) return yield packed;
  if (!entry.isDeflated) throw new FileProblem("unreadable", "unusual-packing");
  try {
    yield* entry.checksum === 0 ? inflated(packed, "deflate-raw") : inflated(gzip(packed, entry), "gzip");
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("unreadable", "broken", { cause: error });
  }
}

async function* inflated(packed: Uint8Array<ArrayBuffer>, format: CompressionFormat): AsyncGenerator<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const piece = await reader.read();
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The same data as a gzip file: of that, the platform checks length and checksum itself. */
function gzip(packed: Uint8Array, { checksum, size }: ZipEntry): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(10 + packed.length + 8);
  file.set([0x1f, 0x8b, 8]);
  file.set(packed, 10);
  const end = new DataView(file.buffer, 10 + packed.length);
  end.setUint32(0, checksum, true);
  end.setUint32(4, size % 2 ** 32, true);
  return file;
}

function packedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw new FileProblem("unreadable", "truncated");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return bytes.slice(start, start + entry.compressedSize);
}
