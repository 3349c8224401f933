import { FileProblem } from "./problem";

export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly isDeflated: boolean;
  /** Not packed at all. What is neither is packed in a way that no office program uses. */
  readonly isStored: boolean;
  /** The CRC-32 of what it unpacks to; 0 where the directory does not tell. */
  readonly checksum: number;
  /** Where its local header begins. */
  readonly offset: number;
}

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
      isStored: view.getUint16(at + 10, true) === 0,
      checksum: view.getUint32(at + 16, true),
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
