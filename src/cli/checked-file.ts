import { readFile } from "node:fs/promises";
import { check } from "../checking/check";
import type { Finding } from "../checking/finding";
import { openGrids } from "../files/open";
import { FileProblem } from "../files/problem";
import type { DayRange, Plan } from "../plan/model";
import { readPlan } from "../reading/read-plan";

/** Why a file gives no plan; `reason` is one of the catalogue's `problems`. */
export interface Problem {
  readonly code: "unreadable" | "password" | "too-large" | "no-tables";
  readonly reason: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface CheckedFile {
  readonly file: string;
  readonly bytes: Uint8Array | null;
  readonly problem: Problem | null;
  readonly plan: Plan | null;
  readonly findings: readonly Finding[];
  readonly sheets: readonly string[];
  /** Sheets that Excel does not show. */
  readonly hiddenSheets: ReadonlySet<string>;
}

/** What is being done with a file; files of more than `LARGE` bytes may take long over each. */
export type Phase = "opening" | "reading" | "checking";
const LARGE = 1_000_000;

/** Reads and checks one file. A file that can't be read is a problem of its own and stops nothing else. */
export async function checkFile(
  file: string,
  options: { readonly period: DayRange | null; readonly password: string | null },
  onPhase: (phase: Phase, isLong: boolean) => void = () => undefined,
): Promise<CheckedFile> {
  const failed = { file, bytes: null, plan: null, findings: [], sheets: [], hiddenSheets: new Set<string>() };
  try {
    const bytes = new Uint8Array(await readFile(file));
    const isLong = bytes.length > LARGE;
    const read = await readBytes(file, bytes, options, (phase) => onPhase(phase, isLong));
    if (read.plan.sections.length === 0 && read.plan.unreadableTables.length === 0) {
      return { ...failed, problem: { code: "no-tables", reason: "no-tables", data: {} } };
    }
    onPhase("checking", isLong);
    return { file, bytes, problem: null, ...read, findings: check(read.plan) };
  } catch (error) {
    return { ...failed, problem: problemOf(error) };
  }
}

/** By itself, so that the cells are out of memory when the rules run. */
async function readBytes(
  name: string,
  bytes: Uint8Array,
  { period, password }: { readonly period: DayRange | null; readonly password: string | null },
  onPhase: (phase: Phase) => void,
): Promise<{ plan: Plan; sheets: string[]; hiddenSheets: Set<string> }> {
  onPhase("opening");
  const grids = await openGrids({ name, bytes }, password === null ? {} : { password });
  onPhase("reading");
  return {
    plan: readPlan(grids, { period }),
    sheets: grids.map((grid) => grid.name),
    hiddenSheets: new Set(grids.filter((grid) => grid.hidden).map((grid) => grid.name)),
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  ENAMETOOLONG: "not-found",
  ELOOP: "not-found",
  EISDIR: "is-a-folder",
  EACCES: "no-access",
  EPERM: "no-access",
  EBUSY: "no-access",
};

/** Whatever goes wrong with one file, the others are still checked. */
function problemOf(error: unknown): Problem {
  if (error instanceof FileProblem) return { code: error.code, reason: error.reason, data: {} };
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
  if (reason) return { code: "unreadable", reason, data: {} };
  return {
    code: "unreadable",
    reason: "failed",
    data: { reason: error instanceof Error ? error.message : String(error) },
  };
}
