import { FileProblem } from "./problem";
import { unpack } from "./unpack";
import type { ZipEntry } from "./zip";

/** Pieces of about this many characters: large enough to search fast, small beside the memory there is. */
const PIECE = 1024 * 1024;
const DECLARED_ENCODING = /^\s*<\?xml[^>]*?encoding=["']([\w.-]+)["']/;

/**
 * The text of a part, piece by piece, from whatever encoding it is in. Where its data is damaged, what comes before is
 * given first: often enough to tell what the part is.
 * @throws FileProblem as `unpack` does
 */
export async function* textPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let text = "";
  try {
    for await (const piece of unpack(bytes, entry)) {
      decoder ??= decoderFor(piece);
      text += decoder.decode(piece, { stream: true });
      if (text.length < PIECE) continue;
      yield text;
      text = "";
    }
    text += decoder?.decode() ?? "";
  } catch (error) {
    if (text !== "") yield text;
    throw error;
  }
  if (text !== "") yield text;
}

/** XML is UTF-8 unless it says so, by its first two bytes or its first line. */
function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le");
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be");
  const encoding = DECLARED_ENCODING.exec(new TextDecoder("latin1").decode(start.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(encoding && /^utf-?16/i.test(encoding) ? "utf-8" : (encoding ?? "utf-8"));
  } catch {
    return new TextDecoder();
  }
}

/** How much of a part the library beneath can take: memory goes with the tags above all. */
export interface PartLimits {
  readonly characters: number;
  readonly tags: number;
}

/**
 * The text of a whole part.
 * @throws FileProblem `too-much-text` where it is more than can be read in reasonable time and memory
 */
export async function wholeText(pieces: AsyncIterable<string>, limits: PartLimits): Promise<string> {
  const all: string[] = [];
  let characters = 0;
  let tags = 0;
  for await (const piece of pieces) {
    characters += piece.length;
    tags += tagsIn(piece);
    if (characters > limits.characters || tags > limits.tags) throw new FileProblem("too-large", "too-much-text");
    all.push(piece);
  }
  return all.join("");
}

/** The tags of a text, opening and closing ones. */
export function tagsIn(text: string): number {
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) tags++;
  return tags;
}
