import { Parts } from "../annotate/parts";
import { isCompound, refuseForeignFormat, refuseOldFormat } from "../file-format";
import { FileProblem } from "../problem";
import { refuseZipBomb } from "../unpack";
import { zipEntries } from "../zip";
import { cleanParts } from "./clean-parts";

export interface CleanOptions {
  /** `values`: no formula stays in a cell. */
  readonly formulas: "keep" | "values";
  /** `remove`: nobody's notes and comments stay, not the add-in's alone. */
  readonly remarks: "keep" | "remove";
}

/** What a clean copy is without. */
export interface Removed {
  /** The add-in's conditional formats. */
  readonly marks: number;
  readonly notes: number;
  /** Cells whose formulas called the add-in's functions, and which hold values now. */
  readonly functionFormulas: number;
  /** What the add-in remembered in the workbook: its settings, and names that it hides. */
  readonly settings: number;
  /** The names of sheets. */
  readonly sheets: readonly string[];
  /** Cells whose formulas had no result in the file, and which are empty now. */
  readonly emptied: number;
}

export interface CleanCopy {
  readonly bytes: Uint8Array;
  readonly removed: Removed;
}

/**
 * A copy of an .xlsx or .xlsm file to hand on: without the add-in's colours, notes, functions, settings, its sheet of
 * findings and the sheet *Kava*. What needed one of these shows the value that it had. All else is copied as it stands;
 * a copy that is clean comes back as it is. A sheet that is the only one to be seen stays.
 * @throws FileProblem where the file can't be read, or is encrypted
 */
export async function cleanCopy(bytes: Uint8Array, options: CleanOptions): Promise<CleanCopy> {
  if (isCompound(bytes)) {
    refuseOldFormat(bytes);
    throw new FileProblem("password", "encrypted");
  }
  refuseForeignFormat(bytes);
  const entries = zipEntries(bytes);
  await refuseZipBomb(bytes, entries);
  if (!entries.some(({ name }) => /^xl[\\/]/i.test(name))) throw new FileProblem("unreadable", "not-a-zip");
  const parts = new Parts(bytes);
  const removed = cleanParts(parts, options);
  return { bytes: parts.isChanged ? parts.toZip() : bytes, removed };
}
