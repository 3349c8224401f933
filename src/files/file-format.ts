import { FileProblem } from "./problem";

/** A compound file is an encrypted workbook, or one of the formats of before 2007. */
export function isCompound(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** @throws FileProblem `old-xls`, `old-doc` where a compound file is no encrypted workbook */
export function refuseOldFormat(bytes: Uint8Array): void {
  const text = new TextDecoder("utf-16le").decode(bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1));
  if (text.includes("EncryptedPackage")) return;
  throw new FileProblem("unreadable", text.includes("WordDocument") ? "old-doc" : "old-xls");
}

/** @throws FileProblem where a file is no zip file, as all workbooks of today are */
export function refuseForeignFormat(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem("unreadable", "empty");
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileProblem("unreadable", foreignFormat(bytes));
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
