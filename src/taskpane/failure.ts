import type { RunOptions } from "../excel/run";
import { troubleOf } from "../excel/trouble";
import type { Failure, Stage } from "./state";

/** What went wrong, for a sentence about it. */
export function failureOf(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  const missing = name === "ChunkLoadError" ? "part-missing" : null;
  return { kind: missing ?? troubleOf(error) ?? "unexpected", reason: message };
}

/**
 * How to ask Excel again so that it may succeed; null where nothing is left to try.
 * @param stage of a full check
 */
export function remedyFor({ kind }: Failure, options: RunOptions, stage?: Stage): RunOptions | null {
  if (kind === "cell-edit" && !options.waitForCell) return { ...options, waitForCell: true };
  // More merged areas than Excel tells at a time are refused with one of its general codes.
  const isRefusedReading = kind === "unexpected" && stage === "reading";
  if ((kind === "too-large" || isRefusedReading) && !options.inPieces) return { ...options, inPieces: true };
  return null;
}
