import { openGrids } from "../../files/open";
import { FileProblem } from "../../files/problem";
import type { Grid } from "../../reading/grid";
import type { ImportProblem } from "./import-state";
import { sha256 } from "./sha256";

/** What a file holds, or why it can't be read: plain data, which a worker can hand over. */
export type ReadFile =
  | { readonly kind: "grids"; readonly grids: readonly Grid[]; readonly sha256: string }
  | { readonly kind: "problem"; readonly problem: ImportProblem };

/** Reads a file's tables. A file that can't be read is a problem of its own and stops nothing else. */
export async function readFile(file: File, password: string | null): Promise<ReadFile> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const grids = await openGrids({ name: file.name, bytes }, password === null ? {} : { password });
    return { kind: "grids", grids, sha256: await sha256(bytes) };
  } catch (error) {
    return { kind: "problem", problem: problemOf(error) };
  }
}

/** What a browser calls a file that has gone, or is held by another program, since it was chosen. */
const REASONS: Readonly<Record<string, string>> = {
  NotFoundError: "file-changed",
  NotReadableError: "no-access",
  NotAllowedError: "no-access",
  SecurityError: "no-access",
};

function problemOf(error: unknown): ImportProblem {
  if (isPartMissing(error)) return { code: "unreadable", reason: "part-missing", data: {} };
  if (error instanceof FileProblem) return { code: error.code, reason: error.reason, data: {} };
  const { name, message } = error as Error;
  const reason = REASONS[name];
  if (reason) return { code: "unreadable", reason, data: {} };
  return { code: "unreadable", reason: "failed", data: { reason: message } };
}

/** The code that reads this kind of file did not come: the file is not to blame. */
function isPartMissing(error: unknown): boolean {
  const { cause = error } = error as { cause?: unknown };
  return cause instanceof Error && ["ChunkLoadError", "NetworkError"].includes(cause.name);
}
