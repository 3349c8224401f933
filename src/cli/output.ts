import { once } from "node:events";

const BATCH = 64 * 1024;

/** Writes a long text piece by piece, no faster than its reader takes it, so that it never stands in memory whole. */
export async function writePieces(stream: NodeJS.WriteStream, pieces: Iterable<string>): Promise<void> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    if (!stream.write(batch)) await once(stream, "drain");
    batch = "";
  }
  stream.write(batch);
}
