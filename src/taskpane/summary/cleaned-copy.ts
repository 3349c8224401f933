import { cleanCopy, type CleanCopy, type CleanOptions } from "../../files/clean/clean-copy";
import { FileProblem } from "../../files/problem";

/** A clean copy, or the catalogue's reason why the workbook's file can't be made one. */
export type CleanedCopy =
  { readonly kind: "copy"; readonly copy: CleanCopy } | { readonly kind: "problem"; readonly reason: string };

/** Makes a copy clean. A file that can't be read, as one with a password, is no failure of the program. */
export async function cleanedCopy(bytes: Uint8Array, options: CleanOptions): Promise<CleanedCopy> {
  try {
    return { kind: "copy", copy: await cleanCopy(bytes, options) };
  } catch (error) {
    if (error instanceof FileProblem) return { kind: "problem", reason: error.reason };
    throw error;
  }
}
