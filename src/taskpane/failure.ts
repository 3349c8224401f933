import type { RunOptions } from "../excel/run";
import { troubleOf } from "../excel/trouble";
import type { Failure, Stage } from "./state";

/** Something that the page fetches when it is needed did not come. */
export class PartMissing extends Error {
  override readonly name = "PartMissing";
}

/** What went wrong, for a sentence about it. */
export function failureOf(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  const missing = name === "ChunkLoadError" || name === "PartMissing" ? "part-missing" : null;
  return { kind: missing ?? troubleOf(error) ?? "unexpected", reason: message };
}

/** Pieces that Excel refuses are made so many times smaller, as long as they are not rows already. */
const FINER = 10;
const FINEST = 1_000;

/**
 * How to ask Excel again so that it may succeed; null where nothing is left to try.
 * @param stage of a full check
 */
export function remedyFor({ kind }: Failure, options: RunOptions, stage?: Stage): RunOptions | null {
  if (kind === "cell-edit" && !options.waitForCell) return { ...options, waitForCell: true };
  // More merged areas than Excel tells at a time are refused with one of its general codes.
  const isRefusedReading = kind === "unexpected" && stage === "reading";
  if ((kind === "too-large" || isRefusedReading) && !options.inPieces) return { ...options, inPieces: true };
  const finer = FINER * (options.finer ?? 1);
  if (kind === "too-large" && finer <= FINEST) return { ...options, finer };
  return null;
}
