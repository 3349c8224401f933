import { inflateRawSync } from "node:zlib";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** DOS date 1980-01-01, the earliest there is, in the upper half; midnight in the lower. */
const EPOCH = 0x00210000;

interface Entry {
  name: string;
  /** Offsets of the entry's two records. */
  directory: number;
  local: number;
}

/**
 * @param zip an archive without ZIP64 records or archive comment, as `docx` and `hucre` write it
 * @throws {Error} where the central directory is not where the archive says
 */
function entries(zip: Buffer): Entry[] {
  const end = zip.length - 22;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error("not a plain ZIP archive");
  const found: Entry[] = [];
  let directory = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const local = zip.readUInt32LE(directory + 42);
    if (zip.readUInt32LE(directory) !== DIRECTORY_ENTRY || zip.readUInt32LE(local) !== LOCAL_HEADER) {
      throw new Error(`no ZIP entry at ${directory}`);
    }
    const nameLength = zip.readUInt16LE(directory + 28);
    found.push({ name: zip.toString("utf8", directory + 46, directory + 46 + nameLength), directory, local });
    directory += 46 + nameLength + zip.readUInt16LE(directory + 30) + zip.readUInt16LE(directory + 32);
  }
  return found;
}

function content(zip: Buffer, { directory, local }: Entry): Buffer {
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(directory + 20));
  const stored = zip.readUInt16LE(directory + 10) === 0;
  return stored ? packed : inflateRawSync(packed);
}

/** Sets the date of every entry, in place, so that the hour of the build leaves no trace. */
export function setZipDates(zip: Buffer): void {
  for (const { directory, local } of entries(zip)) {
    zip.writeUInt32LE(EPOCH, directory + 12);
    zip.writeUInt32LE(EPOCH, local + 10);
  }
}

/** Whether two archives hold the same entries in the same order; how they are compressed depends on Node's version. */
export function sameContent(one: Buffer, other: Buffer): boolean {
  const [left, right] = [entries(one), entries(other)];
  return (
    left.length === right.length &&
    left.every((entry, index) => {
      const counterpart = right[index]!;
      return entry.name === counterpart.name && content(one, entry).equals(content(other, counterpart));
    })
  );
}
