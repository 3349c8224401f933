import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check } from "../../src/checking/check";
import type { Finding } from "../../src/checking/finding";
import { openGrids } from "../../src/files/open";
import type { Plan } from "../../src/plan/model";
import { toA1 } from "../../src/plan/place";
import type { Grid } from "../../src/reading/grid";
import { readPlan } from "../../src/reading/read-plan";
import { activityName } from "../../src/sheets/finding-names";

export const SAMPLES = join(__dirname, "../../assets/samples");
export const FORMS = ["tegevuskava-2025.docx", "tegevuskava-2025-lahtrid.xlsx", "tegevuskava-2025-kleebitud.xlsx"];
export const PARTNERS = ["Tartu", "Tallinn", "Rakvere", "Saaremaa", "Pärnu", "Jõhvi", "Haapsalu", "Kohtla-Järve"];

export function sampleGrids(file: string): Promise<Grid[]> {
  return openGrids({ name: basename(file), bytes: new Uint8Array(readFileSync(join(SAMPLES, file))) });
}

export async function readSample(file: string): Promise<Plan> {
  return readPlan(await sampleGrids(file));
}

/** `severity rule section activity`, sorted: what must be the same in every form of a plan. */
export function summary(findings: readonly Finding[]): string[] {
  return findings
    .map(({ severity, rule, section, activity }) =>
      `${severity} ${rule} ${section?.code ?? ""} ${(activity && activityName(activity)) ?? ""}`.trim(),
    )
    .sort();
}

/** `rule cell` of errors and warnings. */
export function mistakes(grids: readonly Grid[]): string[] {
  return check(readPlan(grids))
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, place }) => `${rule} ${place?.cell ? toA1(place.cell) : "-"}`);
}
