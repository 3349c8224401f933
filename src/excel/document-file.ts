import type { RunOptions } from "./run";
import { NoDocumentFile } from "./trouble";

/** As much as Excel gives at a time: 4 MB, on an iPad 64 KB. */
const SLICE = 4_194_304;
const SMALL_SLICE = 65_536;

/**
 * The file of the open workbook as it is now, saved or not, with the results of its formulas.
 * @throws NoDocumentFile where Excel does not hand it out; the signal's reason when it is cancelled between two slices
 */
export async function documentFile({ signal, onProgress }: RunOptions = {}): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const sliceSize = Office.context.platform === Office.PlatformType.iOS ? SMALL_SLICE : SLICE;
  const file = await answered<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      signal?.throwIfAborted();
      const slice = await answered<Office.Slice>((callback) => file.getSliceAsync(index, callback));
      const data = slice.data as ArrayLike<number> | string;
      if (typeof data === "string" || at + data.length > bytes.length) throw new NoDocumentFile();
      bytes.set(data, at);
      at += data.length;
      onProgress?.(at, bytes.length);
    }
    if (at < bytes.length) throw new NoDocumentFile();
    return bytes;
  } finally {
    // Excel keeps two files at most; whether it minds to let go of one is no matter any more.
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

/** What Office.js tells a callback. */
function answered<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new NoDocumentFile(error.code));
    });
  });
}
